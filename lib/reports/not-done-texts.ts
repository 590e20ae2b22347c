import type { NotDoneKind } from "./verdict-report";
import { capitalised, counted } from "./words";

type NotDoneText = {
  /** Whether a report with it is not finished. */
  readonly blocks: boolean;
  /** The whole sentence. */
  readonly sentence: (count: number) => string;
  /** As one part of "Not finished: …". */
  readonly short: (count: number) => string;
};

/** What the report says of each kind of work that was not done, and of each decision not to do it. */
export const notDoneTexts: Readonly<Record<NotDoneKind, NotDoneText>> = {
  not_signed_off: stated(() => "No editor has signed this article off."),
  overridden: stated(() => "The gate was passed over."),
  unsplit: blocking(
    () => "the text is not split into sentences and claims yet",
    () => "The text was not split into sentences and claims.",
  ),
  untouched: blocking(
    (n) => `${counted(n, "sentence")} untouched`,
    (n) => `${thatWere(n, "sentence")} left untouched.`,
  ),
  suggested: blocking(
    (n) => `${counted(n, "suggestion")} undecided`,
    (n) =>
      `${thatWere(n, "suggestion")} neither accepted nor dismissed by anybody.`,
  ),
  open: blocking(
    (n) => `${counted(n, "claim")} open`,
    (n) => `${thatAre(n, "claim")} open: nobody has checked ${them(n)}.`,
  ),
  checking: blocking(
    (n) => `${counted(n, "claim")} in checking`,
    (n) => `${thatAre(n, "claim")} being checked and without a verdict.`,
  ),
  waiting: blocking(
    (n) => `${counted(n, "claim")} waiting for an answer`,
    (n) =>
      `${capitalised(counted(n, "claim waits", "claims wait"))} for an answer.`,
  ),
  proposed: blocking(
    (n) => `${counted(n, "verdict")} not approved`,
    (n) => `${thatAre(n, "verdict")} one person’s: no second person approved.`,
  ),
  second_check: blocking(
    (n) => counted(n, "second check open", "second checks open"),
    (n) =>
      `${capitalised(counted(n, "second check is", "second checks are"))} open: until ${n === 1 ? "it is" : "they are"} done, what was found first is sealed.`,
  ),
  open_comment: blocking(
    (n) => counted(n, "blocking comment open", "blocking comments open"),
    (n) =>
      `${capitalised(counted(n, "blocking comment is", "blocking comments are"))} not resolved.`,
  ),
  disputed: blocking(
    (n) => `${counted(n, "claim")} disputed`,
    (n) => `${thatAre(n, "claim")} disputed: two verdicts differ.`,
  ),
  stale: blocking(
    (n) => `${counted(n, "verdict")} stale`,
    (n) =>
      `${thatAre(n, "verdict")} stale: what ${n === 1 ? "it rests" : "they rest"} on changed since.`,
  ),
  broken_approval: blocking(
    (n) => `${counted(n, "approval")} void`,
    (n) =>
      `${capitalised(counted(n, "approval"))} no longer ${n === 1 ? "matches" : "match"} what was approved and ${n === 1 ? "is" : "are"} not counted.`,
  ),
  broken_excerpt: blocking(
    (n) => `broken excerpts in ${counted(n, "claim")}`,
    (n) =>
      `${capitalised(counted(n, "excerpt"))} no longer ${n === 1 ? "matches its snapshot" : "match their snapshot"}.`,
  ),
  waived: stated((n) => `${thatWere(n, "claim")} waived.`),
  waived_sentence: stated((n) => `${thatWere(n, "sentence")} waived.`),
  no_evidence: stated(
    (n) =>
      `${capitalised(counted(n, "verdict"))} ${n === 1 ? "has" : "have"} no evidence on record.`,
  ),
  single_source: stated(
    (n) =>
      `${capitalised(counted(n, "verdict rests", "verdicts rest"))} on a single source.`,
  ),
  single_origin: stated(
    (n) =>
      `${capitalised(counted(n, "verdict rests", "verdicts rest"))} on several sources of one origin.`,
  ),
  uncompared: stated(
    (n) => `${thatWere(n, "direct quote")} not compared with a record.`,
  ),
  earlier_revision: blocking(
    () => "claims of an earlier text not carried over",
    (n) =>
      `${thatAre(n, "claim")} of an earlier revision and not in this report.`,
  ),
  not_a_claim: stated(
    (n) => `${thatWere(n, "sentence")} marked as making no claim.`,
  ),
  withdrawn: stated(
    (n) =>
      `${thatWere(n, "suggestion or claim", "suggestions or claims")} dismissed or withdrawn.`,
  ),
};

function blocking(
  short: (count: number) => string,
  sentence: (count: number) => string,
): NotDoneText {
  return { blocks: true, short, sentence };
}

function stated(sentence: (count: number) => string): NotDoneText {
  return { blocks: false, short: sentence, sentence };
}

function thatWere(count: number, one: string, many?: string): string {
  return `${capitalised(counted(count, one, many))} ${count === 1 ? "was" : "were"}`;
}

function thatAre(count: number, one: string): string {
  return `${capitalised(counted(count, one))} ${count === 1 ? "is" : "are"}`;
}

function them(count: number): string {
  return count === 1 ? "it" : "them";
}
