import { Notice } from "@/components/ui/notice";

type ExportWarningsProps = { readonly warnings: readonly string[] };

/** What somebody should know before the report leaves. On the screen only: it is no part of the report. */
export function ExportWarnings({ warnings }: ExportWarningsProps) {
  if (warnings.length === 0) return null;
  return (
    <aside className="report-warnings" aria-label="Before it leaves">
      <Notice>
        {warnings.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    </aside>
  );
}
