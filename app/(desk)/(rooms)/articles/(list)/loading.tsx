import { Loading } from "@/components/ui/loading";

export default function ArticlesLoading() {
  return <Loading>Getting the articles…</Loading>;
}
