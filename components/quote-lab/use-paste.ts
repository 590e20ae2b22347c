"use client";

import { useState } from "react";
import * as z from "zod/mini";
import { useDesk } from "@/components/workbench/desk";
import { forgetSaveKey, saveKeyOf } from "@/components/workbench/save-keys";
import { useDraft } from "@/components/workbench/use-draft";
import { limits } from "@/lib/limits";
import type { Failure } from "@/lib/server/handle";
import { confidentialities } from "@/lib/sources/kinds";

const pasteSchema = z.object({
  title: z.string(),
  text: z.string(),
  confidentiality: z.enum(confidentialities),
});
type Pasted = z.infer<typeof pasteSchema>;

const NOTHING: Pasted = { title: "", text: "", confidentiality: "open" };

export type Paste = {
  readonly draft: Pasted;
  readonly hasDraft: boolean;
  readonly change: (part: Partial<Pasted>) => void;
  readonly discard: () => void;
  readonly failure: Failure | null;
  readonly isSending: boolean;
  readonly submit: () => Promise<void>;
};

/**
 * A record that is being pasted. It is kept like any draft, for the article and not for the quote, as the record will
 * be: it outlasts the lab, a reload and a crash until it is brought in or discarded.
 */
export function usePaste(onBrought: (sourceId: string) => void): Paste {
  const { actions, articleId, viewer } = useDesk();
  const key = `${viewer.id}:${articleId}:record`;
  const [kept, setDraft, letGo] = useDraft(key, pasteSchema);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSending, setSending] = useState(false);
  const draft = kept ?? NOTHING;
  // An answer may be lost where the record arrived: sent again it is the same record, not a second source.
  const pasting = { viewerId: viewer.id, aboutId: articleId, what: "record" };
  async function submit() {
    if (isSending) return;
    if (isTooLong(draft.text)) return setFailure(TOO_LONG);
    setSending(true);
    setFailure(null);
    const input = { articleId, ...draft };
    const parcel = { ...pasting, input };
    const result = await actions
      .bringRecord(input, saveKeyOf(parcel))
      .catch((): null => null);
    setSending(false);
    if (result === null) return setFailure(NO_ANSWER);
    forgetSaveKey(parcel);
    if (result.ok) {
      letGo(draft);
      onBrought(result.data.sourceId);
    } else setFailure(result.error);
  }
  function change(part: Partial<Pasted>) {
    const next = { ...draft, ...part };
    const isEmpty = next.title === "" && next.text === "";
    setDraft(isEmpty && next.confidentiality === "open" ? null : next);
  }
  function discard() {
    setFailure(null);
    setDraft(null);
    forgetSaveKey({ ...pasting, input: null });
  }
  const hasDraft = draft.title !== "" || draft.text !== "";
  return { draft, hasDraft, change, discard, failure, isSending, submit };
}

const NO_ANSWER: Failure = {
  code: "UNAVAILABLE",
  message:
    "The desk does not answer. What you pasted is still here; look at your connection, then bring it in again.",
  requestId: "",
};

// Asked before it is sent: far more than a request holds is refused unread, which looks like a desk that is gone.
function isTooLong(text: string): boolean {
  return text.normalize("NFC").trim().length > limits.recordTextLength;
}

const TOO_LONG: Failure = {
  code: "INVALID_INPUT",
  message: "This record is too long to be brought in.",
  requestId: "",
  fields: {
    text: `A record has at most ${limits.recordTextLength.toLocaleString("en")} characters. Leave the part that matters and bring that in.`,
  },
};
