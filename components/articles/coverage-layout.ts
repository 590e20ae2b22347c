import type { CoverageForm } from "@/components/claims/symbols/faces";

export type CoverageRun = {
  readonly form: CoverageForm;
  readonly count: number;
};

export type CoverageBarPart = {
  readonly form: CoverageForm;
  readonly x: number;
  readonly width: number;
};

export type StripSentence = {
  readonly number: number;
  readonly form: CoverageForm;
  /** What stands before the sentence: nothing, a new paragraph, or a crosshead. */
  readonly after?: "paragraph" | "crosshead";
};

export type StripMark = StripSentence & { readonly y: number };

export type Strip = {
  readonly marks: readonly StripMark[];
  readonly markHeight: number;
  /** From the top of one mark to the top of the next. */
  readonly pitch: number;
  readonly height: number;
};

/** Neighbours of one form, run together. */
export function joinForms(
  forms: readonly CoverageForm[],
): readonly CoverageRun[] {
  const runs: { form: CoverageForm; count: number }[] = [];
  for (const form of forms) {
    const last = runs.at(-1);
    if (last?.form === form) last.count += 1;
    else runs.push({ form, count: 1 });
  }
  return runs;
}

// A form that is drawn with an edge, a hatch or a triangle needs room to be told from another.
const leastWidths: Record<CoverageForm, number> = {
  decided: 2,
  in_progress: 2,
  stale: 6,
  waived: 5,
  not_a_claim: 2,
  untouched: 6,
};
const BAR_GAP = 1;
const WIDEST_LEAST = 6;

/** Places the runs side by side on whole pixels; together they fill `width` exactly. */
export function layOutBar(
  forms: readonly CoverageForm[],
  width: number,
): readonly CoverageBarPart[] {
  const runs = joinForms(forms);
  if (leastWidthOf(runs) > width)
    return layOutBar(coarsen(forms, width), width);
  const total = Math.max(forms.length, 1);
  const spare = width - leastWidthOf(runs);
  let least = 0;
  let counted = 0;
  const edgeAt = () => Math.round(least + (spare * counted) / total);
  return runs.map(({ form, count }) => {
    const x = edgeAt();
    least += leastWidths[form] + BAR_GAP;
    counted += count;
    return { form, x, width: edgeAt() - BAR_GAP - x };
  });
}

function leastWidthOf(runs: readonly CoverageRun[]): number {
  return runs.reduce(
    (sum, run) => sum + leastWidths[run.form] + BAR_GAP,
    -BAR_GAP,
  );
}

// Where two forms are as frequent, and where one would be lost: what still needs somebody comes first.
const loudness: readonly CoverageForm[] = [
  "untouched",
  "stale",
  "in_progress",
  "waived",
  "decided",
  "not_a_claim",
];

/**
 * Fewer, wider parts for an article with more sentences than the bar has room for: the most frequent form stands for
 * its stretch. A form that would be in none keeps the stretch it is most frequent in: one untouched sentence in three
 * thousand still shows.
 */
function coarsen(
  forms: readonly CoverageForm[],
  width: number,
): readonly CoverageForm[] {
  const count = Math.max(1, Math.floor(width / (WIDEST_LEAST + BAR_GAP)));
  const stretches = Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * forms.length) / count);
    const to = Math.floor(((index + 1) * forms.length) / count);
    return tally(forms.slice(from, to));
  });
  const drawn = stretches.map(mostFrequent);
  const kept = new Set<number>();
  for (const form of loudness) {
    if (!forms.includes(form) || drawn.includes(form)) continue;
    const counts = stretches.map((stretch, at) =>
      kept.has(at) ? -1 : stretch[form],
    );
    const at = counts.indexOf(Math.max(...counts));
    kept.add(at);
    drawn[at] = form;
  }
  return drawn;
}

type Tally = Readonly<Record<CoverageForm, number>>;

function tally(forms: readonly CoverageForm[]): Tally {
  const counts = {
    decided: 0,
    in_progress: 0,
    stale: 0,
    waived: 0,
    not_a_claim: 0,
    untouched: 0,
  };
  for (const form of forms) counts[form] += 1;
  return counts;
}

function mostFrequent(stretch: Tally): CoverageForm {
  return loudness.reduce((best, form) =>
    stretch[form] > stretch[best] ? form : best,
  );
}

const TALLEST_MARK = 11;
const SMALLEST_MARK = 3;
/** As many as fit the height of a common window at full size. */
const SENTENCES_AT_FULL_SIZE = 45;
const gapsBefore = { paragraph: 8, crosshead: 18 };

/** Places one mark a sentence under one another, smaller the more there are. */
export function layOutStrip(sentences: readonly StripSentence[]): Strip {
  const scale = Math.min(
    1,
    SENTENCES_AT_FULL_SIZE / Math.max(sentences.length, 1),
  );
  const markHeight = Math.max(SMALLEST_MARK, Math.floor(TALLEST_MARK * scale));
  const pitch =
    markHeight + Math.max(1, Math.round((markHeight * 4) / TALLEST_MARK));
  let y = 0;
  const marks = sentences.map((sentence, index) => {
    if (index > 0 && sentence.after !== undefined) {
      y += Math.max(2, Math.round(gapsBefore[sentence.after] * scale));
    }
    const mark = { ...sentence, y };
    y += pitch;
    return mark;
  });
  return { marks, markHeight, pitch, height: y };
}
