import type { ReactNode } from "react";

type SoloProps = {
  readonly title: string;
  readonly lead: string;
  /** What to do now: buttons. */
  readonly children?: ReactNode;
};

/** One sentence alone on paper: where there is no desk to show. */
export function Solo({ title, lead, children }: SoloProps) {
  return (
    <main className="solo">
      <p className="wordmark">Galley</p>
      <h1>{title}</h1>
      <p className="empty-state-lead">{lead}</p>
      <div className="actions">{children}</div>
    </main>
  );
}
