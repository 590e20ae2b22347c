import type { ReactNode } from "react";
import Link from "next/link";

type ReportFrameProps = {
  /** The article's title, a link back to its workbench. */
  readonly title: string;
  readonly articleHref: string;
  readonly facts?: ReactNode;
  /** Print, export. */
  readonly actions?: ReactNode;
  /** What lies on the sheet. */
  readonly children: ReactNode;
};

/** A sheet of paper on a dark desk. Printed, only the sheet is left. */
export function ReportFrame(props: ReportFrameProps) {
  return (
    <div className="report-desk">
      <header className="bar">
        <a className="skip-link" href="#sheet">
          Skip to the report
        </a>
        <Link className="wordmark" href="/articles">
          Galley
        </Link>
        <span className="bar-path" aria-hidden="true">
          /
        </span>
        <Link className="bar-title cut no-underline" href={props.articleHref}>
          {props.title}
        </Link>
        {props.facts}
        <span className="flex-1" />
        {props.actions}
      </header>
      <main className="sheet" id="sheet" tabIndex={-1}>
        {props.children}
      </main>
    </div>
  );
}
