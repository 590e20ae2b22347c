"use client";

import { useDesk } from "@/components/workbench/desk";
import type { ClaimRow } from "@/lib/claims/view";
import { StatusSymbol } from "./symbols/status-label";
import { statusWords } from "@/lib/claims/words";

type ClaimLinkProps = { readonly claim: ClaimRow };

/** Another claim of the same article, to go to. */
export function ClaimLink({ claim }: ClaimLinkProps) {
  const { select } = useDesk();
  return (
    <a
      href={`?claim=${claim.id}`}
      title={statusWords[claim.status]}
      onClick={(event) => {
        event.preventDefault();
        select(claim.id);
      }}
    >
      <StatusSymbol status={claim.status} />
      <span className="cut max-w-64">{claim.text}</span>
    </a>
  );
}
