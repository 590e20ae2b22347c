"use client";

import { StatusPath } from "./symbols/status-path";
import { useDesk } from "@/components/workbench/desk";
import type { ClaimDetail, ClaimRow } from "@/lib/claims/view";
import { whyNotEdited } from "@/lib/claims/rules";
import { ByHandFact } from "./by-hand-fact";
import { ClaimLink } from "./claim-link";
import { DueFact } from "./due-fact";
import { KindFact } from "./kind-fact";
import { QuestionsFact } from "./questions-fact";
import { SpeakerFact } from "./speaker-fact";
import { statusNoteSentence } from "./status-note";
import { WordingFact } from "./wording-fact";
import { SuggestionFact } from "./suggestion-fact";
import { StandaloneFact } from "./standalone-fact";

type ClaimSectionProps = { readonly detail: ClaimDetail };

/** The claim's words first and largest; then how far it is, who stands behind it, and what the engine thought. */
export function ClaimSection({ detail }: ClaimSectionProps) {
  const { viewer } = useDesk();
  const { claim } = detail;
  const mayEdit = viewer.canCheck && whyNotEdited(claim.status) === null;
  return (
    <section className="section" id="part-claim" aria-label="Claim">
      <p className="claim-wording">{claim.text}</p>
      <StatusPath status={claim.status} />
      <StatusNote detail={detail} />
      <dl className="facts">
        {claim.kind === "quote" ? (
          <WordingFact detail={detail} mayEdit={mayEdit} />
        ) : (
          <StandaloneFact detail={detail} mayEdit={mayEdit} />
        )}
        <KindFact detail={detail} mayEdit={mayEdit} />
        <SpeakerFact detail={detail} mayEdit={mayEdit} />
        <ByHandFact claim={claim} />
        <DueFact detail={detail} />
        <QuestionsFact detail={detail} />
        <RelatedClaims detail={detail} />
        {detail.suggestion === null ? (
          <Fact name="Made">By hand</Fact>
        ) : (
          <Fact name="Engine">
            <SuggestionFact suggestion={detail.suggestion} claim={claim} />
          </Fact>
        )}
      </dl>
    </section>
  );
}

type FactProps = {
  readonly name: string;
  readonly children: React.ReactNode;
};

function Fact({ name, children }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function StatusNote({ detail }: ClaimSectionProps) {
  const sentence = statusNoteSentence(detail);
  if (sentence === null) return null;
  return (
    <p className="mt-3 border-l-2 border-edge pl-3 text-ink-2">
      {sentence.lead}{" "}
      <span className="font-read text-lead text-ink">{sentence.note}</span>
    </p>
  );
}

function RelatedClaims({ detail }: ClaimSectionProps) {
  const { rows } = useDesk();
  const joinedTo = rows.get(detail.mergedIntoId ?? "");
  const cutFrom = rows.get(detail.splitFromId ?? "");
  const outer =
    detail.claim.withinId === null
      ? undefined
      : rows.get(detail.claim.withinId);
  const inside = detail.insideIds
    .map((id) => rows.get(id))
    .filter((row): row is ClaimRow => row !== undefined);
  return (
    <>
      <RelatedClaim name="Joined to" claim={joinedTo} />
      <RelatedClaim name="Cut from" claim={cutFrom} />
      <RelatedClaim name="Within" claim={outer} />
      {inside.length === 0 ? null : (
        <Fact name="Inside">
          <span className="claims-within">
            {inside.map((row) => (
              <ClaimLink key={row.id} claim={row} />
            ))}
          </span>
        </Fact>
      )}
    </>
  );
}

type RelatedClaimProps = {
  readonly name: string;
  readonly claim: ClaimRow | undefined;
};

function RelatedClaim({ name, claim }: RelatedClaimProps) {
  if (claim === undefined) return null;
  return (
    <Fact name={name}>
      <span className="claims-within">
        <ClaimLink claim={claim} />
      </span>
    </Fact>
  );
}
