import type { ClaimStatus } from "./faces";
import { StatusSymbol } from "./status-label";
import { statusWords } from "@/lib/claims/words";

const paths: Record<ClaimStatus, readonly ClaimStatus[]> = {
  suggested: ["suggested", "open", "proposed", "approved"],
  open: ["open", "checking", "proposed", "approved"],
  checking: ["open", "checking", "proposed", "approved"],
  waiting: ["open", "waiting", "proposed", "approved"],
  proposed: ["open", "checking", "proposed", "approved"],
  approved: ["open", "checking", "proposed", "approved"],
  disputed: ["open", "checking", "disputed", "approved"],
  stale: ["checking", "stale", "proposed", "approved"],
  waived: ["open", "waived"],
  withdrawn: ["withdrawn"],
};

type StatusPathProps = { readonly status: ClaimStatus };

/** Where the claim stands on its way: what lies behind, the step it is on, what is to come. */
export function StatusPath({ status }: StatusPathProps) {
  const steps = paths[status];
  const now = steps.indexOf(status);
  return (
    <ol className="status-path" aria-label="Status">
      {steps.map((step, index) => (
        <li
          key={step}
          className={index === now ? `status-${step}` : undefined}
          data-past={index < now || undefined}
          aria-current={index === now ? "step" : undefined}
        >
          <StatusSymbol status={step} />
          {statusWords[step]}
        </li>
      ))}
    </ol>
  );
}
