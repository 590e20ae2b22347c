"use client";

import { Button } from "@/components/ui/button";
import { Loading } from "@/components/ui/loading";
import { ApprovalSection } from "@/components/verdicts/approval-section";
import { VerdictSection } from "@/components/verdicts/verdict-section";
import { EvidenceSection } from "@/components/sources/evidence-section";
import { useDesk } from "@/components/workbench/desk";
import type { DetailEntry } from "@/components/workbench/detail-store";
import type { ClaimDetail, ClaimRow } from "@/lib/claims/view";
import type { Failure } from "@/lib/server/handle";
import { ClaimSection } from "./claim-section";
import { HistorySection } from "./history-section";
import { InspectorFoot } from "./inspector-foot";
import { InspectorHead, type Around } from "./inspector-head";
import { PartTabs } from "./part-tabs";
import { useClaimWork } from "./use-claim-work";

type InspectorProps = {
  readonly claim: ClaimRow;
  readonly entry: DetailEntry;
  readonly around: Around;
};

/** One claim, whole. Give it the claim's id as `key`: what somebody does there belongs to that claim. */
export function Inspector({ claim, entry, around }: InspectorProps) {
  const { viewer } = useDesk();
  const { detail, failure } = entry;
  return (
    <>
      <InspectorHead
        claim={detail?.claim ?? claim}
        viewerId={viewer.id}
        statusAt={detail?.statusAt ?? null}
        {...around}
      />
      {detail === null ? (
        <Waiting claim={claim} failure={failure} />
      ) : (
        <Whole detail={detail} />
      )}
    </>
  );
}

function Whole({ detail }: { readonly detail: ClaimDetail }) {
  const work = useClaimWork(detail);
  return (
    <>
      <PartTabs
        evidence={detail.evidence.length}
        history={detail.history.length}
      />
      <div
        className="inspector-body"
        id="inspector-body"
        tabIndex={0}
        role="group"
        aria-label="All of the claim"
      >
        <ClaimSection detail={detail} />
        <EvidenceSection detail={detail} />
        <VerdictSection work={work} />
        <ApprovalSection work={work} />
        <HistorySection lines={detail.history} />
      </div>
      <InspectorFoot work={work} />
    </>
  );
}

type WaitingProps = {
  readonly claim: ClaimRow;
  readonly failure: Failure | null;
};

function Waiting({ claim, failure }: WaitingProps) {
  const { refresh } = useDesk();
  return (
    <div className="inspector-body" id="inspector-body" tabIndex={-1}>
      <section className="section">
        <p className="claim-wording">{claim.text}</p>
        {failure === null ? (
          <Loading>Fetching its evidence and history …</Loading>
        ) : (
          <div className="mt-3 grid gap-3" role="alert">
            <p>{failure.message}</p>
            <Button onClick={() => void refresh(claim.id, null)}>
              Try again
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}
