"use client";

import { useState } from "react";
import * as z from "zod/mini";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choices";
import { useDraft } from "@/components/workbench/use-draft";
import { stillMentioned } from "@/lib/discussion/mentions";
import type { CommentAbout } from "@/lib/discussion/schema";
import type { Colleague } from "@/lib/discussion/view";
import { CommentField } from "./comment-field";
import type { Talk, TalkPeople } from "./talk";

const draftSchema = z.object({
  body: z.string(),
  isBlocking: z.boolean(),
  mentioned: z.array(z.object({ id: z.string(), name: z.string() })),
});

const EMPTY: z.infer<typeof draftSchema> = {
  body: "",
  isBlocking: false,
  mentioned: [],
};

type CommentFormProps = {
  readonly talk: Talk;
  readonly people: TalkPeople;
  readonly about: CommentAbout;
  /** The field's id, where a key leads to it. */
  readonly fieldId?: string;
  /** After it was sent, or when it is left. */
  readonly onClose?: () => void;
};

/** What somebody is about to say. What they typed outlasts a reload until it is sent. */
export function CommentForm(props: CommentFormProps) {
  const { people, about, fieldId, onClose } = props;
  const { draft, error, change, block, send } = useComment(props);
  const isReply = about.is === "comment";
  return (
    <form
      className="comment-form"
      onSubmit={(submission) => {
        submission.preventDefault();
        void send();
      }}
    >
      <CommentField
        id={fieldId}
        label={isReply ? "Your reply" : "Add to the discussion"}
        error={error}
        body={draft.body}
        colleagues={people.colleagues}
        onChange={change}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {isReply ? null : (
          <Checkbox
            label={blockingLabel(about)}
            checked={draft.isBlocking}
            onChange={({ target }) => block(target.checked)}
          />
        )}
        <span className="flex-1" />
        {onClose === undefined ? null : (
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        )}
        <Button type="submit">{isReply ? "Send reply" : "Add comment"}</Button>
      </div>
    </form>
  );
}

function useComment({ talk, people, about, onClose }: CommentFormProps) {
  const [stored, setDraft] = useDraft(
    `${people.viewerId}:${keyOf(about)}:talk`,
    draftSchema,
  );
  const [error, setError] = useState<string>();
  const draft = stored ?? EMPTY;
  function change(body: string, chosen: Colleague | null) {
    setError(undefined);
    const mentioned = chosen ? [...draft.mentioned, chosen] : draft.mentioned;
    setDraft({ ...draft, body, mentioned });
  }
  function block(isBlocking: boolean) {
    setDraft({ ...draft, isBlocking });
  }
  async function send() {
    if (draft.body.trim() === "") return setError("Write the comment first.");
    const { body, isBlocking, mentioned } = draft;
    const mentionedIds = stillMentioned(body, mentioned).map(({ id }) => id);
    const said = { about, body, isBlocking, mentionedIds };
    if (!(await talk.say(said))) return;
    setDraft(null);
    onClose?.();
  }
  return { draft, error, change, block, send };
}

function blockingLabel({ is }: CommentAbout): string {
  return is === "sentence" ? "Blocks sign-off" : "Blocks approval";
}

function keyOf(about: CommentAbout): string {
  switch (about.is) {
    case "claim":
      return about.claimId;
    case "sentence":
      return about.sentenceId;
    case "comment":
      return about.commentId;
  }
}
