import type { StatementKind } from "../types";
import type { Word } from "../tagging/word";
import { judgeWorth } from "../worth/worth";
import { signalsIn, signalsOf } from "./signals";

/** What can be seen in the words of a statement: kinds, and reasons in words. */
export type StatementFeatures = {
  readonly kinds: readonly StatementKind[];
  readonly reasons: readonly string[];
  readonly checkWorthiness: number;
};

/** The baseline log-odds of an assertion without any signal. */
const BASE = -1.2;

/** Reads kinds, reasons and check-worthiness off the words of one statement. */
export function statementFeatures(view: {
  readonly words: readonly Word[];
  readonly text: string;
}): StatementFeatures {
  const signals = signalsOf(view.words);
  const { kinds, reasons, logOdds } = readingOf(signals);
  const checkWorthiness = blend(
    logOdds + lengthWeight(view.words.length),
    judgeWorth({ ...view, signals }).verifiable,
  );
  return { kinds, reasons, checkWorthiness };
}

/** What the same signals always say. */
type Reading = Pick<StatementFeatures, "kinds" | "reasons"> & {
  readonly logOdds: number;
};

/** One for all statements with the same signals: a book has tens of thousands, in some hundred combinations. */
const readings = new Map<number, Reading>();

function readingOf(signals: number): Reading {
  const known = readings.get(signals);
  if (known) return known;
  const hits = signalsIn(signals);
  const kinds = [
    ...new Set(hits.flatMap(({ kind }) => (kind === null ? [] : [kind]))),
  ];
  const reading: Reading = {
    kinds: kinds.length > 0 ? kinds : ["status"],
    reasons: hits.map(({ reason }) => reason),
    logOdds: hits.reduce((sum, { weight }) => sum + weight, BASE),
  };
  readings.set(signals, reading);
  return reading;
}

/** The signals speak for written news, the model for spoken sentences: the mean of both, to three places. */
function blend(logOdds: number, verifiable: number): number {
  const signals = 1 / (1 + Math.exp(-logOdds));
  return Math.round(500 * (signals + verifiable)) / 1000;
}

/** Short remarks are seldom worth a check. */
function lengthWeight(words: number): number {
  return words < 5 ? -0.3 : Math.min(0.3, (words - 5) * 0.02);
}
