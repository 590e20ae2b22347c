"use client";

import { useRef, type KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Member } from "@/lib/articles/rules";
import { limits } from "@/lib/limits";
import { DetailsFields } from "./details-fields";
import { TextBox } from "./text-box";
import { useHydrated } from "./use-hydrated";
import {
  useNewArticle,
  useTextFile,
  type CreateArticleAction,
  type FileNote,
  type ReadFileAction,
} from "./use-new-article";

type NewArticleFormProps = {
  readonly members: readonly Member[];
  readonly viewerId: string;
  readonly create: CreateArticleAction;
  readonly readFile: ReadFileAction;
  /** On an empty desk the text comes first and the rest is folded away. */
  readonly isFolded?: boolean;
};

/** Text first, then what is said about it. Ctrl and Enter start the checking from anywhere in it. */
export function NewArticleForm(props: NewArticleFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const isAlive = useHydrated();
  const { members, viewerId, create, readFile: read } = props;
  const article = useNewArticle({ form, members, viewerId, create });
  const file = useTextFile({ form, read, maxBytes: limits.uploadBytes });
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
      <div className="grid gap-2">
        <TextBox
          box={box}
          error={article.errorOf("text")}
          length={article.length}
          onFile={(chosen) => void file.readFile(chosen)}
          isReadingFile={file.isReading}
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
        <FileLine note={file.note} onPutBack={file.putBack} />
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

const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
};

type FileLineProps = {
  readonly note: FileNote | null;
  readonly onPutBack: (text: string) => void;
};

function FileLine({ note, onPutBack }: FileLineProps) {
  if (note === null) return null;
  if (note.kind === "refused")
    return <Notice kind="error">{note.message}</Notice>;
  return (
    <p role="status" className="meta">
      <bdi>{note.name}</bdi> was read as{" "}
      {ENCODINGS[note.encoding] ?? note.encoding}, just as it is: Markdown marks
      stay in the text.{" "}
      {note.before === "" ? null : (
        <Button look="text" onClick={() => onPutBack(note.before)}>
          Put back what stood here before
        </Button>
      )}
    </p>
  );
}
