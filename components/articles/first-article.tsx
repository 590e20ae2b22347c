import type { ComponentProps } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { NewArticleForm } from "./new-article-form";

type FirstArticleProps = {
  readonly canCheck: boolean;
  readonly form: ComponentProps<typeof NewArticleForm>;
};

/** An empty desk: the box to paste the first article into, and what happens then. */
export function FirstArticle({ canCheck, form }: FirstArticleProps) {
  if (!canCheck) {
    return (
      <EmptyState
        title="Nothing is on the desk yet"
        lead="A checker or an editor of your newsroom brings in the first article. It appears here."
      />
    );
  }
  return (
    <EmptyState
      title="Nothing is on the desk yet"
      lead="Paste an article and Galley splits it into sentences and suggests the quotes and statements to check. It suggests; you decide."
    >
      <div className="mt-5">
        <NewArticleForm {...form} isFolded />
      </div>
      <ol className="steps mb-7">
        <li>
          <b>1. Mark what is claimed</b>
          Accept or dismiss each suggestion, and make a claim of any other
          words.
        </li>
        <li>
          <b>2. Find out</b>
          Add sources, compare quotes with the record, propose a verdict.
        </li>
        <li>
          <b>3. A second person approves</b>
          Then the report leaves, and says what was not done.
        </li>
      </ol>
    </EmptyState>
  );
}
