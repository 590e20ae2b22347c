import { Loading } from "@/components/ui/loading";

/** While the queue is read. */
export default function LoadingQueue() {
  return <Loading>Fetching the claims …</Loading>;
}
