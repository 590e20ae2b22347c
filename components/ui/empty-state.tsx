import type { ReactNode } from "react";

type EmptyStateProps = {
  readonly title: string;
  /** What to do next, in one sentence. */
  readonly lead?: ReactNode;
  /** 1 when it is the page, 2 when it is a part of one. */
  readonly level?: 1 | 2;
  /** The control to do it with. */
  readonly children?: ReactNode;
};

/** Where there is nothing yet: one sentence on what to do, and the control to do it. */
export function EmptyState(props: EmptyStateProps) {
  const Heading = props.level === 2 ? "h2" : "h1";
  return (
    <div className="empty-state">
      <Heading>{props.title}</Heading>
      {props.lead === undefined ? null : (
        <p className="empty-state-lead">{props.lead}</p>
      )}
      {props.children}
    </div>
  );
}
