"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ClaimDetail } from "@/lib/claims/view";
import { SpeakerForm } from "./speaker-form";
import { useSpeakerForm } from "./use-speaker-form";

const SpeakerMergeForm = dynamic(() =>
  import("./speaker-merge-form").then((module) => module.SpeakerMergeForm),
);

type SpeakerFactProps = {
  readonly detail: ClaimDetail;
  readonly mayEdit: boolean;
};

/** Who stands behind the claim, by which words of the article, and the ways to correct it. */
export function SpeakerFact({ detail, mayEdit }: SpeakerFactProps) {
  const work = useSpeakerForm(detail);
  const [isMerging, setMerging] = useState(false);
  const isOpen = work.draft !== null || isMerging;
  return (
    <>
      <dt>Speaker</dt>
      <dd>
        <SpeakerName detail={detail} />{" "}
        {mayEdit && !isOpen ? (
          <span className="inline-flex gap-2">
            <TextButton onClick={work.open}>
              Change<VisuallyHidden> speaker</VisuallyHidden>
            </TextButton>
            {detail.claim.speaker === null ? null : (
              <TextButton onClick={() => setMerging(true)}>
                Same as another
              </TextButton>
            )}
          </span>
        ) : null}
        <SpokenWords detail={detail} />
        {work.draft === null ? null : (
          <SpeakerForm work={work} draft={work.draft} detail={detail} />
        )}
        {isMerging ? (
          <SpeakerMergeForm detail={detail} onClose={() => setMerging(false)} />
        ) : null}
      </dd>
    </>
  );
}

function SpeakerName({ detail }: Pick<SpeakerFactProps, "detail">) {
  const { speaker } = detail.claim;
  if (speaker === null) return <span>The author</span>;
  return (
    <span>
      <span className="font-medium">{speaker.name}</span>
      {speaker.role === "" ? null : `, ${speaker.role}`}
    </span>
  );
}

// By which words of the article the claim was given to this speaker.
function SpokenWords({ detail }: Pick<SpeakerFactProps, "detail">) {
  const said = [detail.mentionText, detail.cueText].filter(
    (words) => words !== null && words !== "",
  );
  if (said.length === 0) return null;
  return (
    <span className="meta block">
      {said.map((words) => `“${words}”`).join(", ")}
    </span>
  );
}

type TextButtonProps = {
  readonly onClick: () => void;
  readonly children: React.ReactNode;
};

function TextButton({ onClick, children }: TextButtonProps) {
  return (
    <button type="button" className="button-text" onClick={onClick}>
      {children}
    </button>
  );
}
