import { Loading } from "@/components/ui/loading";

export default function ReportLoading() {
  return (
    <main className="sheet">
      <Loading>The report is being put together.</Loading>
    </main>
  );
}
