import type { WordColumn } from "@/lib/text/record/word-columns";

type WordRowsProps = { readonly columns: readonly WordColumn[] };

/** The record above, the quote below, word under word. Words that are equal are read out once. */
export function WordRows({ columns }: WordRowsProps) {
  return (
    <div className="lab-rows">
      <div className="lab-names" aria-hidden="true">
        <span>Record</span>
        <span>Quote</span>
      </div>
      <p className="lab-words">
        <span className="sr-only">Record and quote, word by word: </span>
        {columns.map((column, at) => (
          <Pair key={at} column={column} />
        ))}
      </p>
    </div>
  );
}

function Pair({ column }: { readonly column: WordColumn }) {
  const { is, isCritical, record, quote } = column;
  const look = isCritical ? "critical" : is;
  return (
    <>
      <span className={`lab-pair lab-${look}`}>
        <span className="sr-only">{sentenceFor(column)} </span>
        <span className="lab-record" aria-hidden="true">
          {record || "\u00A0"}
        </span>
        <span className="lab-quote" aria-hidden="true">
          {quote || signFor(is)}
        </span>
      </span>{" "}
    </>
  );
}

/** What stands in the quote where it has no words: a caret where they were left out, dots where it says so. */
function signFor(is: WordColumn["is"]): string {
  if (is === "marked") return "…";
  return is === "filler" || is === "dropped" ? "‸" : "\u00A0";
}

function sentenceFor({ is, record, quote, isCritical }: WordColumn): string {
  const how = isCritical ? "critical difference, " : "";
  switch (is) {
    case "same":
      return quote;
    case "filler":
      return `(filler left out: ${record})`;
    case "dropped":
      return `(${how}left out: ${record})`;
    case "marked":
      return `(${how}marked by the quote: ${[record, quote].filter(Boolean).join(", in the quote ")})`;
    case "added":
      return `(${how}put in: ${quote})`;
    case "moved":
      return "(it goes on elsewhere)";
    case "reordered":
      return "(in another order)";
    case "spelling":
    case "changed":
      return `(${how}in the record ${record}, in the quote ${quote})`;
  }
}
