import { Loading } from "@/components/ui/loading";

/** While the article and its claims are read. */
export default function LoadingWorkbench() {
  return (
    <main className="mx-auto max-w-measure px-5 pt-8">
      <Loading>Fetching the article and its claims …</Loading>
    </main>
  );
}
