"use client";

import { useRef, type KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Member } from "@/lib/articles/rules";
import { BringIn } from "./bring-in";
import { DetailsFields } from "./details-fields";
import { TextBox } from "./text-box";
import { useHydrated } from "./use-hydrated";
import { useBringIn } from "./use-bring-in";
import { useNewArticle, type CreateArticleAction } from "./use-new-article";

type NewArticleFormProps = {
  readonly members: readonly Member[];
  readonly viewerId: string;
  readonly create: CreateArticleAction;
  /** On an empty desk the text comes first and the rest is folded away. */
  readonly isFolded?: boolean;
};

/**
 * Text first, pasted, uploaded or fetched, then what is said about it. Ctrl and Enter start the checking from anywhere in
 * it.
 */
export function NewArticleForm(props: NewArticleFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const isAlive = useHydrated();
  const { members, viewerId, create } = props;
  const article = useNewArticle({ form, members, viewerId, create });
  const bringing = useBringIn(form);
  return (
    <form
      ref={form}
      method="post"
      noValidate
      className="grid gap-5"
      onKeyDown={(event) => {
        if (!isSendKey(event)) return;
        event.preventDefault();
        void article.submit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void article.submit();
      }}
    >
      <FormFault failure={article.failure} />
      <BringIn {...{ bringing, isAlive }} />
      {/* Of type text: React would take back what a script writes into one of type hidden. */}
      <input hidden type="text" name="documentId" defaultValue="" />
      <div className="grid gap-2">
        <TextBox
          box={box}
          error={article.errorOf("text")}
          length={article.length}
          onFile={(dropped) => void bringing.bringFile(dropped)}
        >
          <Button
            look="solid"
            type="submit"
            hint={article.isBusy ? undefined : "Ctrl ↵"}
            disabled={!isAlive || article.isBusy}
          >
            {article.isBusy ? "Splitting into claims…" : "Start checking"}
          </Button>
        </TextBox>
      </div>
      <Details {...props} article={article} />
    </form>
  );
}

function isSendKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === "Enter" && (ctrlKey || metaKey);
}

type DetailsProps = Pick<NewArticleFormProps, "members" | "isFolded"> & {
  readonly article: ReturnType<typeof useNewArticle>;
};

function Details({ members, isFolded, article }: DetailsProps) {
  const { errorOf, guessedTitle, failure } = article;
  const fields = <DetailsFields {...{ members, errorOf, guessedTitle }} />;
  if (!isFolded) return fields;
  // What is wrong must not stay folded away.
  const isWrong = failure?.fields !== undefined;
  return (
    <details open={isWrong || undefined}>
      <summary className="button-text w-fit">
        Title, byline, publication
      </summary>
      <div className="pt-4">{fields}</div>
    </details>
  );
}

type FormFaultProps = {
  readonly failure: ReturnType<typeof useNewArticle>["failure"];
};

function FormFault({ failure }: FormFaultProps) {
  if (failure === null) return null;
  return (
    <Notice kind="error">
      {failure.message}{" "}
      {failure.code === "UNAUTHENTICATED" ? (
        <a href={`/sign-in?next=${encodeURIComponent("/articles/new")}`}>
          Sign in and come back
        </a>
      ) : null}
    </Notice>
  );
}
