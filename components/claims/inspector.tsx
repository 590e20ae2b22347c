"use client";

import { Button } from "@/components/ui/button";
import { Loading } from "@/components/ui/loading";
import { ApprovalSection } from "@/components/verdicts/approval-section";
import { VerdictSection } from "@/components/verdicts/verdict-section";
import { EvidenceSection } from "@/components/sources/evidence-section";
import { DiscussionSection } from "@/components/discussion/discussion-section";
import { useClaimTalk } from "@/components/discussion/use-claim-talk";
import { useDesk } from "@/components/workbench/desk";
import { useFocusHandedOn } from "@/components/workbench/focus";
import type { DetailEntry } from "@/components/workbench/detail-store";
import type { ClaimDetail, ClaimRow, PersonRef } from "@/lib/claims/view";
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
  /** Who can be mentioned in its discussion. */
  readonly colleagues: readonly PersonRef[];
};

/** One claim, whole. Give it the claim's id as `key`: what somebody does there belongs to that claim. */
export function Inspector(props: InspectorProps) {
  const { claim, entry, around, colleagues } = props;
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
        <Whole detail={detail} colleagues={colleagues} />
      )}
    </>
  );
}

type WholeProps = Pick<InspectorProps, "colleagues"> & {
  readonly detail: ClaimDetail;
};

function Whole({ detail, colleagues }: WholeProps) {
  const work = useClaimWork(detail);
  return (
    <>
      <PartTabs
        evidence={detail.evidence.length}
        history={detail.history.length}
        discussion={detail.threads}
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
        {detail.threads === null ? null : (
          <ClaimDiscussion detail={detail} colleagues={colleagues} />
        )}
      </div>
      <InspectorFoot work={work} />
    </>
  );
}

function ClaimDiscussion({ detail, colleagues }: WholeProps) {
  const { viewer } = useDesk();
  const talk = useClaimTalk(detail);
  const people = {
    viewerId: viewer.id,
    mayTalk: viewer.canCheck,
    colleagues,
  };
  return <DiscussionSection talk={talk} people={people} />;
}

type WaitingProps = {
  readonly claim: ClaimRow;
  readonly failure: Failure | null;
};

function Waiting({ claim, failure }: WaitingProps) {
  const { refresh } = useDesk();
  useFocusHandedOn();
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
