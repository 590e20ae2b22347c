import type { ReactNode } from "react";
import Link from "next/link";
import type { ClaimDetail, EvidenceView } from "@/lib/claims/view";
import { groupEvidence } from "./origin-groups";

type OriginTreeProps = {
  readonly detail: ClaimDetail;
  readonly children: (evidence: EvidenceView) => ReactNode;
};

/** Evidence in its order; sources of one origin hang on one stem with the origin named above it. */
export function OriginTree({ detail, children }: OriginTreeProps) {
  const groups = groupEvidence(detail.evidence, detail.origins);
  return (
    <ul>
      {groups.map(({ key, head, originId, pieces }) =>
        head === null ? (
          pieces.map(children)
        ) : (
          <li key={key}>
            <p className="evidence-origin meta">
              {originId === null ? (
                head
              ) : (
                <Link href={`/sources/${originId}#origins`} prefetch={false}>
                  {head}
                </Link>
              )}
            </p>
            <ul className="evidence-tree" aria-label={head}>
              {pieces.map(children)}
            </ul>
          </li>
        ),
      )}
    </ul>
  );
}
