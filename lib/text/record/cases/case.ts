import type { ComparedWording } from "../compare-quote";

/** A quote, a record and what is true of them: written by hand, in the styles people keep records in. */
export type WordingCase = {
  readonly name: string;
  readonly quote: string;
  readonly record: string;
  readonly speaker?: string;
  readonly wording: ComparedWording;
};

type Row = readonly [
  wording: ComparedWording,
  name: string,
  quote: string,
  speaker?: string,
];

/** Cases of one record. */
export function casesOf(
  record: string,
  ...rows: readonly Row[]
): readonly WordingCase[] {
  return rows.map(([wording, name, quote, speaker]) => ({
    ...{ wording, name, quote, record, speaker },
  }));
}
