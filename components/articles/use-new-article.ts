import { useEffect, useRef, useState, type RefObject } from "react";
import { useRouter } from "next/navigation";
import { useSending } from "@/components/people/use-sending";
import {
  articleTextFault,
  authorInByline,
  guessTitle,
  type Member,
} from "@/lib/articles/rules";
import type { CreateArticleFields } from "@/lib/articles/schema";
import type { Result } from "@/lib/server/handle";
import { fieldOf, readFields } from "./article-fields";
import { useDraft } from "./use-draft";

export type CreateArticleAction = (
  fields: CreateArticleFields,
) => Promise<Result<{ readonly articleId: string }>>;

/** Enough of the text to guess a title from, however long it is. */
const GUESS_FROM = 2_000;

type NewArticleOptions = {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly members: readonly Member[];
  readonly viewerId: string;
  readonly create: CreateArticleAction;
};

/** The state of the form for a new article: what it guesses, what is wrong, and sending it. */
export function useNewArticle({
  form,
  members,
  viewerId,
  create,
}: NewArticleOptions) {
  const router = useRouter();
  const sending = useSending();
  // Before the draft, whose restoring it has to hear.
  const guesses = useGuesses(form, members);
  const draft = useDraft(form, viewerId);
  const [textFault, setTextFault] = useState<string | null>(null);
  const [isLeaving, setLeaving] = useState(false);

  async function submit() {
    if (!form.current || isLeaving) return;
    const fields = readFields(form.current);
    const fault = articleTextFault(fields.text);
    setTextFault(fault);
    if (fault !== null) {
      fieldOf(form.current, "text")?.focus();
      return;
    }
    const made = await sending.send(() => create(fields));
    if (made === null) return;
    draft.clear();
    setLeaving(true);
    router.push(`/articles/${made.articleId}`);
  }

  return {
    ...guesses,
    submit,
    isBusy: sending.isSending || isLeaving,
    failure: textFault === null ? sending.failure : null,
    errorOf: (name: string) =>
      name === "text" && textFault !== null
        ? textFault
        : sending.fieldError(name),
  };
}

/** What the form works out while somebody types: the length, the title, and who the byline names. */
function useGuesses(
  form: RefObject<HTMLFormElement | null>,
  members: readonly Member[],
) {
  const [length, setLength] = useState(0);
  const [guessedTitle, setGuessedTitle] = useState("");
  const isAuthorChosen = useRef(false);
  useEffect(() => {
    const node = form.current;
    if (!node) return;
    const onInput = (event: Event) => {
      const { target } = event;
      if (target === fieldOf(node, "text")) {
        const text = fieldOf(node, "text")?.value ?? "";
        setLength(text.length);
        setGuessedTitle(guessTitle(text.slice(0, GUESS_FROM)));
      }
      if (target === fieldOf(node, "byline") && !isAuthorChosen.current) {
        const byline = fieldOf(node, "byline")?.value ?? "";
        const author = fieldOf(node, "authorId");
        if (author) author.value = authorInByline(byline, members) ?? "";
      }
    };
    const onChange = (event: Event) => {
      if (event.target === fieldOf(node, "authorId"))
        isAuthorChosen.current = true;
    };
    node.addEventListener("input", onInput);
    node.addEventListener("change", onChange);
    // What was typed while the page woke up was heard by nobody.
    for (const name of ["text", "byline"] as const) {
      fieldOf(node, name)?.dispatchEvent(new Event("input", { bubbles: true }));
    }
    return () => {
      node.removeEventListener("input", onInput);
      node.removeEventListener("change", onChange);
    };
  }, [form, members]);
  return { length, guessedTitle };
}
