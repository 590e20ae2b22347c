import { WordDiff } from "@/components/text/word-diff";
import type { HistoryLine } from "@/lib/claims/view";
import { statusWords } from "@/lib/claims/words";

type HistoryEventProps = { readonly line: HistoryLine };

/** One thing that happened: as a sentence, from which status to which, and the two wordings where one changed. */
export function HistoryEvent({ line }: HistoryEventProps) {
  const { sentence, move, wordings } = line;
  return (
    <>
      {sentence}
      {move === null ? null : (
        <span className="meta">
          {" "}
          From {statusWords[move.from]} to {statusWords[move.to]}.
        </span>
      )}
      {wordings === null ? null : (
        <WordDiff
          before={wordings.before ?? "The article’s own words"}
          after={wordings.after ?? "The article’s own words"}
        />
      )}
    </>
  );
}
