import { compareQuote } from "@/lib/text/record/compare-quote";
import { describeWording, headlineOf } from "@/lib/text/record/describe";
import { wordColumns } from "@/lib/text/record/word-columns";
import { type Compared, findingsOf, tellComparison } from "./comparison";
import { passageExcerpts } from "./passage-excerpts";
import { turnViews } from "./turn-views";

/** What is asked of one record: plain values, so that another thread can be asked as well. */
export type RecordToExamine = Compared;

export type ExaminedRecord = ReturnType<typeof examine>;

/** All that is told and kept of a quote beside one record. What takes long with a long record happens here. */
export function examine({ quote, speaker, text }: RecordToExamine) {
  const found = compareQuote(quote, text, speaker);
  const texts = { quote, text };
  const told = tellComparison(found, texts);
  const isFound = found.wording !== "not_found";
  return {
    findings: findingsOf(found, texts),
    headline: headlineOf(told),
    sentences: describeWording(told),
    columns: isFound ? wordColumns(found, { quote, record: text }) : [],
    turns: isFound ? turnViews(found, text) : [],
    excerpts: isFound ? passageExcerpts(found, text) : [],
  };
}
