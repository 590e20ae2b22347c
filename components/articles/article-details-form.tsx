"use client";

import { useRef, useState, type RefObject } from "react";
import { useRouter } from "next/navigation";
import { useSending } from "@/components/people/use-sending";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Member } from "@/lib/articles/rules";
import type { EditArticleFields } from "@/lib/articles/schema";
import type { ArticleDetails } from "@/lib/articles/view";
import type { Result } from "@/lib/server/handle";
import { readFields } from "./article-fields";
import { DetailsFields, type DetailName } from "./details-fields";
import { useHydrated } from "./use-hydrated";

type ArticleDetailsFormProps = {
  /** As it is stored now; it moves on while the form is open. */
  readonly details: ArticleDetails;
  readonly members: readonly Member[];
  readonly save: (
    fields: EditArticleFields,
  ) => Promise<Result<{ readonly version: number }>>;
};

/**
 * What is said about an article. When somebody else's change came first, what they wrote stands beside each field, what
 * was typed stays in it, and saving again is a choice made with both in sight.
 */
export function ArticleDetailsForm(props: ArticleDetailsFormProps) {
  const { details, members } = props;
  const form = useRef<HTMLFormElement>(null);
  const isAlive = useHydrated();
  const [shown] = useState(details);
  const { submit, sending, isBusy } = useSaving(form, props);
  const isConflict = sending.failure?.code === "CONFLICT";
  return (
    <form
      ref={form}
      method="post"
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {sending.failure === null ? null : (
        <Notice kind="error">{sending.failure.message}</Notice>
      )}
      <DetailsFields
        members={members}
        values={shown}
        errorOf={sending.fieldError}
        noteOf={(name) => noteOf(name, { shown, details, members })}
      />
      <div className="flex gap-2">
        <Button look="solid" type="submit" disabled={!isAlive || isBusy}>
          {isConflict ? "Save mine over it" : "Save"}
        </Button>
        <ButtonLink href={`/articles/${details.id}`} look="quiet">
          {isConflict ? "Leave theirs as it is" : "Cancel"}
        </ButtonLink>
      </div>
    </form>
  );
}

function useSaving(
  form: RefObject<HTMLFormElement | null>,
  { details, save }: ArticleDetailsFormProps,
) {
  const router = useRouter();
  const sending = useSending();
  const [isLeaving, setLeaving] = useState(false);
  async function submit() {
    if (!form.current || isLeaving) return;
    const { title, byline, authorId, publication, url, publishedOn } =
      readFields(form.current);
    const fields = { title, byline, authorId, publication, url, publishedOn };
    const { id: articleId, version } = details;
    const saved = await sending.send(() =>
      save({ ...fields, articleId, version }),
    );
    // After a conflict this brings the other person's change, and with it the version to save over.
    router.refresh();
    if (saved === null) return;
    setLeaving(true);
    router.push(`/articles/${articleId}`);
  }
  return { submit, sending, isBusy: sending.isSending || isLeaving };
}

type Versions = {
  readonly shown: ArticleDetails;
  readonly details: ArticleDetails;
  readonly members: readonly Member[];
};

/** What a field holds now, when that is not what it held when the form was opened. */
function noteOf(
  name: DetailName,
  { shown, details, members }: Versions,
): string | undefined {
  const now = details[name];
  if (now === shown[name]) return undefined;
  if (name !== "authorId")
    return now === "" ? "Now stored: nothing" : `Now stored: ${now}`;
  const author = members.find(({ id }) => id === now);
  return `Now stored: ${author?.name ?? "Nobody on this desk"}`;
}
