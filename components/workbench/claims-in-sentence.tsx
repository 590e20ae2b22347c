import { ClaimLink } from "@/components/claims/claim-link";
import type { SentenceView } from "@/lib/claims/view";
import { useDesk } from "./desk";

type ClaimsInSentenceProps = { readonly sentence: SentenceView };

/** The claims that begin in a sentence, each a way to it. */
export function ClaimsInSentence({ sentence }: ClaimsInSentenceProps) {
  const { rows } = useDesk();
  const claims = [...rows.values()].filter(
    ({ sentenceNumber, status }) =>
      sentenceNumber === sentence.number && status !== "withdrawn",
  );
  if (claims.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="meta">Claims in it</h3>
      <span className="claims-within">
        {claims.map((claim) => (
          <ClaimLink key={claim.id} claim={claim} />
        ))}
      </span>
    </div>
  );
}
