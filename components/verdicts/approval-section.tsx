"use client";

import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/inputs";
import { Time } from "@/components/ui/time";
import type { ClaimWork } from "@/components/claims/use-claim-work";
import { useDesk } from "@/components/workbench/desk";
import { ApprovalConflict, UnsentComment } from "./approval-conflict";
import type { ApprovalView, ClaimDetail } from "@/lib/claims/view";
import { limits } from "@/lib/limits";

type ApprovalSectionProps = { readonly work: ClaimWork };

/** Who may approve; then who may not and why, by name; what was approved; and the editor's comment. */
export function ApprovalSection({ work }: ApprovalSectionProps) {
  const { detail } = work;
  const { status } = detail.claim;
  const isOver = status === "waived" || status === "withdrawn";
  return (
    <section className="section" aria-label="Approval">
      <header className="section-head">
        <h3>Approval</h3>
      </header>
      {detail.approvals.map((approval) => (
        <Approved key={approval.createdAt} approval={approval} />
      ))}
      {status === "approved" || isOver ? null : <WhoMay detail={detail} />}
      {status === "proposed" && mayDecide(detail) ? (
        <CommentField work={work} />
      ) : (
        <UnsentComment work={work} />
      )}
      <ApprovalConflict work={work} />
    </section>
  );
}

function mayDecide({ moves }: ClaimDetail): boolean {
  return moves.approve.ok || moves.request_changes.ok;
}

function Approved({ approval }: { readonly approval: ApprovalView }) {
  const { approvedBy, verdictNumber, voidedAt, voidedReason } = approval;
  const isVoid = voidedAt !== null;
  return (
    <p className={isVoid ? "meta" : undefined}>
      {approvedBy.name} approved verdict {verdictNumber},{" "}
      <Time iso={approval.createdAt} />.
      {voidedAt === null ? null : (
        <>
          {" "}
          Void since <Time iso={voidedAt} />
          {voidedReason === null ? "." : `: ${voidedReason}`}
        </>
      )}
    </p>
  );
}

const either = new Intl.ListFormat("en", { type: "disjunction" });

function WhoMay({ detail }: { readonly detail: ClaimDetail }) {
  const { viewer } = useDesk();
  const { may, mayNot } = detail.approvers;
  const named = (person: { readonly id: string; readonly name: string }) =>
    person.id === viewer.id ? "you" : person.name;
  const names = capital(either.format(may.map(named)));
  const when = whenOf(detail.claim);
  return (
    <>
      <p className="text-pretty">
        {may.length === 0
          ? "Nobody in this newsroom can approve it: it needs an editor who took no part in it."
          : `${names} can approve${when}.`}
      </p>
      {mayNot.length === 0 ? null : (
        <p className="meta mt-1 text-pretty">
          {mayNot
            .map(({ person, why }) => `Not ${named(person)}, who ${why}.`)
            .join(" ")}
        </p>
      )}
    </>
  );
}

function whenOf({ status, isSecondCheckOpen }: ClaimDetail["claim"]): string {
  if (isSecondCheckOpen) return " once the second check is done";
  return status === "proposed" ? "" : " once it is proposed";
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function CommentField({ work }: ApprovalSectionProps) {
  const { comment, commentError } = work;
  return (
    <Field
      id="comment"
      className="mt-3"
      label="Comment"
      hint="With the approval if you like; to request changes, say what."
      error={commentError}
    >
      {(wiring) => (
        <TextArea
          name="comment"
          value={comment.text}
          maxLength={limits.noteLength}
          onChange={(event) => comment.write(event.target.value)}
          {...wiring}
        />
      )}
    </Field>
  );
}
