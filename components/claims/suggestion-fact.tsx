import dynamic from "next/dynamic";
import type { ClaimRow, SuggestionView } from "@/lib/claims/view";

const WordDiff = dynamic(() =>
  import("@/components/text/word-diff").then((module) => module.WordDiff),
);

type SuggestionFactProps = {
  readonly suggestion: SuggestionView;
  readonly claim: ClaimRow;
};

/** What the engine suggested and why, beside what people made of it. */
export function SuggestionFact({ suggestion, claim }: SuggestionFactProps) {
  const isReworded = suggestion.text !== claim.text;
  return (
    <>
      <span className="meta">{suggestionWords(suggestion)}</span>
      {suggestion.kind === claim.kind ? null : (
        <span className="meta block">Now a {claim.kind}.</span>
      )}
      {isReworded ? (
        <WordDiff before={suggestion.text} after={claim.text} />
      ) : null}
    </>
  );
}

/** "Suggested a quote, 0.94, by Ilse Tarrant: quotation marks (engine 0.1)". */
function suggestionWords(suggestion: SuggestionView): string {
  const { kind, score, speakerName, reasons, engineVersion } = suggestion;
  const who = speakerName === null ? "" : `, by ${speakerName}`;
  const why = reasons.length === 0 ? "" : `: ${reasons.join("; ")}`;
  return `Suggested a ${kind}, ${score.toFixed(2)}${who}${why} (engine ${engineVersion})`;
}
