"use client";

import { useState } from "react";
import Link from "next/link";
import type { LinkView } from "@/lib/sources/origins-view";

type LinkQuestionProps = {
  readonly link: LinkView;
  readonly isBusy: boolean;
  readonly onConfirm: (originId: string) => void;
  readonly onDismiss: () => void;
};

/** Asks whether one source rests on another, says what speaks for it, and takes the answer. */
export function LinkQuestion(props: LinkQuestionProps) {
  const { link, isBusy, onConfirm, onDismiss } = props;
  const [isTurned, setTurned] = useState(false);
  const [copy, origin] = isTurned
    ? [link.restsOn, link.source]
    : [link.source, link.restsOn];
  return (
    <div className="origin-question">
      <p>
        Does <bdi className="font-medium">{copy.title}</bdi> rest on{" "}
        <bdi className="font-medium">{origin.title}</bdi>?
      </p>
      <ul className="meta [overflow-wrap:anywhere]">
        {link.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div className="origin-answers">
        <Answer isBusy={isBusy} onPress={() => onConfirm(origin.id)}>
          One origin
        </Answer>
        <Answer isBusy={isBusy} onPress={onDismiss}>
          Not the same
        </Answer>
        <Answer isBusy={isBusy} onPress={() => setTurned(!isTurned)}>
          The other way round
        </Answer>
        {link.sharedRuns === 0 ? null : <SharedTextLink link={link} />}
      </div>
    </div>
  );
}

type AnswerProps = {
  readonly isBusy: boolean;
  readonly onPress: () => void;
  readonly children: string;
};

function Answer({ isBusy, onPress, children }: AnswerProps) {
  return (
    <button
      type="button"
      className="button-text"
      disabled={isBusy}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** To where the passages that two sources share stand beside each other. */
export function SharedTextLink({ link }: { readonly link: LinkView }) {
  const { source, restsOn } = link;
  return (
    <Link
      href={`/sources/${source.id}/shared?with=${restsOn.id}`}
      prefetch={false}
    >
      Look at both
    </Link>
  );
}
