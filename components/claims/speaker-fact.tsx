"use client";

import { useState } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ClaimDetail } from "@/lib/claims/view";
import { SpeakerForm } from "./speaker-form";
import { SpeakerMergeForm } from "./speaker-merge-form";

type SpeakerFactProps = {
  readonly detail: ClaimDetail;
  readonly mayEdit: boolean;
};

type Open = "change" | "merge" | null;

/** Who stands behind the claim, by which words of the article, and the ways to correct it. */
export function SpeakerFact({ detail, mayEdit }: SpeakerFactProps) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <>
      <dt>Speaker</dt>
      <dd>
        <SpeakerWords detail={detail} />
        {mayEdit && open === null ? (
          <span className="flex gap-3">
            <TextButton onClick={() => setOpen("change")}>
              Change<VisuallyHidden> speaker</VisuallyHidden>
            </TextButton>
            {detail.claim.speaker === null ? null : (
              <TextButton onClick={() => setOpen("merge")}>
                Same as another
              </TextButton>
            )}
          </span>
        ) : null}
        {open === "change" ? (
          <SpeakerForm detail={detail} onClose={close} />
        ) : null}
        {open === "merge" ? (
          <SpeakerMergeForm detail={detail} onClose={close} />
        ) : null}
      </dd>
    </>
  );
}

function SpeakerWords({ detail }: Pick<SpeakerFactProps, "detail">) {
  const { speaker } = detail.claim;
  const said = [detail.mentionText, detail.cueText].filter(
    (words) => words !== null && words !== "",
  );
  return (
    <>
      {speaker === null ? (
        <span>The author</span>
      ) : (
        <span>
          <span className="font-medium">{speaker.name}</span>
          {speaker.role === "" ? null : `, ${speaker.role}`}
        </span>
      )}
      {said.length === 0 ? null : (
        <span className="meta block">
          {said.map((words) => `“${words}”`).join(", ")}
        </span>
      )}
    </>
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
