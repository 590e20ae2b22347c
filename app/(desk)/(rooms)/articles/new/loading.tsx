import { Loading } from "@/components/ui/loading";

export default function NewArticleLoading() {
  return <Loading>Laying out a clean sheet…</Loading>;
}
