import type { ReactNode } from "react";
import { CircleAlert, Info } from "lucide-react";

type NoticeProps = {
  readonly kind?: "info" | "error";
  readonly children: ReactNode;
};

/** One sentence on what happened and what to do, between two hairlines. */
export function Notice({ kind = "info", children }: NoticeProps) {
  const isError = kind === "error";
  const Symbol = isError ? CircleAlert : Info;
  return (
    <div
      className={isError ? "notice notice-error" : "notice"}
      role={isError ? "alert" : undefined}
    >
      <Symbol size={16} aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}
