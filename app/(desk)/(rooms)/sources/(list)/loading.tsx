import { Loading } from "@/components/ui/loading";

/** While the library is read. */
export default function LoadingLibrary() {
  return <Loading>Fetching the sources …</Loading>;
}
