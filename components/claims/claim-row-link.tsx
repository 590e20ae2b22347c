import { memo } from "react";
import { Flag } from "lucide-react";
import { CommentSign } from "@/components/discussion/comment-sign";
import { Initials } from "@/components/ui/initials";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { isDone } from "@/components/workbench/outline-sections";
import type { ClaimRow } from "@/lib/claims/view";
import { StatusSymbol } from "./symbols/status-label";
import { statusWords } from "@/lib/claims/words";

/** From here on the engine found good reasons to look: a number, a name, an accusation. */
const RISKY_FROM = 0.75;

type ClaimRowLinkProps = {
  readonly claim: ClaimRow;
  readonly isSelected: boolean;
  readonly viewerId: string;
  /** Open comments on it, and how many of them block. */
  readonly open?: number;
  readonly blocking?: number;
  /** The names of others who are on it. */
  readonly here?: readonly string[] | undefined;
  /** The number of the event by which somebody else changed it while this page was open. */
  readonly changedAt?: number | undefined;
  /** `isRepeat` when it was selected already: the press goes on to the inspector. */
  readonly onSelect: (claimId: string, isRepeat: boolean) => void;
};

/** A claim in the outline: symbol, words cut to one line, flag if risky, who holds it. */
export const ClaimRowLink = memo(function ClaimRowLink(
  props: ClaimRowLinkProps,
) {
  const { claim, isSelected, viewerId, onSelect } = props;
  const { open = 0, blocking = 0 } = props;
  const inside = claim.withinId === null ? "" : " claim-row-inside";
  const done = isDone(claim.status) ? " claim-row-done" : "";
  return (
    <li>
      <a
        href={`?claim=${claim.id}`}
        className={`claim-row${inside}${done}`}
        aria-current={isSelected || undefined}
        data-row={claim.id}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onSelect(claim.id, isSelected);
        }}
      >
        {props.changedAt === undefined ? null : (
          <span className="row-wash" key={props.changedAt} aria-hidden="true" />
        )}
        <StatusSymbol status={claim.status} />
        <span className="claim-row-words">
          <VisuallyHidden>{statusWords[claim.status]}: </VisuallyHidden>
          {claim.text}
        </span>
        <span className="claim-row-end">
          {props.here === undefined ? null : <Here names={props.here} />}
          <CommentSign open={open} blocking={blocking} />
          {isDone(claim.status) ? null : (
            <RowEnd claim={claim} viewerId={viewerId} />
          )}
        </span>
      </a>
    </li>
  );
});

function Here({ names }: { readonly names: readonly string[] }) {
  return (
    <span className="claim-row-here">
      {names.map((name) => (
        <Initials key={name} name={name} decorative />
      ))}
      <VisuallyHidden>{names.join(", ")} on it now</VisuallyHidden>
    </span>
  );
}

type RowEndProps = Pick<ClaimRowLinkProps, "claim" | "viewerId">;

function RowEnd({ claim, viewerId }: RowEndProps) {
  const { assignee, checkWorthiness } = claim;
  return (
    <>
      {checkWorthiness >= RISKY_FROM ? (
        <>
          <Flag size={12} aria-hidden="true" />
          <VisuallyHidden>worth checking first</VisuallyHidden>
        </>
      ) : null}
      {assignee === null ? null : (
        <Initials name={assignee.name} isMe={assignee.id === viewerId} />
      )}
    </>
  );
}
