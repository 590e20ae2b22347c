import { ChevronDown, ChevronUp, X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Time } from "@/components/ui/time";
import type { ClaimRow } from "@/lib/claims/view";

export type Around = {
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
};

type InspectorHeadProps = Around & {
  readonly claim: ClaimRow;
  readonly viewerId: string;
  /** When the claim came to its status, once that is known. */
  readonly statusAt: string | null;
};

/** What the claim is, where it stands and whose it is; and the ways to the ones beside it. */
export function InspectorHead(props: InspectorHeadProps) {
  const { claim } = props;
  return (
    <div className="inspector-head">
      <h2 className="text-base">
        {claim.kind === "quote" ? "Quote" : "Statement"}
      </h2>
      <span className="meta cut">
        sentence {claim.sentenceNumber}
        <Holder {...props} />
      </span>
      <span className="flex-1" />
      <HeadButtons {...props} />
    </div>
  );
}

/** Previous, next, close. */
export function HeadButtons({ onPrevious, onNext, onClose }: Around) {
  return (
    <>
      <IconButton label="Previous claim" onClick={onPrevious}>
        <ChevronUp size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label="Next claim" onClick={onNext}>
        <ChevronDown size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label="Close the inspector" onClick={onClose}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </>
  );
}

function Holder({ claim, viewerId, statusAt }: InspectorHeadProps) {
  const { assignee, status } = claim;
  if (assignee === null) return null;
  const isMine = assignee.id === viewerId;
  return (
    <>
      , {isMine ? "yours" : assignee.name}
      {status === "checking" && statusAt !== null ? (
        <>
          {" "}
          since <Time iso={statusAt} form="date" />
        </>
      ) : null}
    </>
  );
}
