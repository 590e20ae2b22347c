/** One judged sentence. */
export type Judged = {
  readonly logOdds: number;
  readonly label: number;
  readonly group: string | null;
};

/** Average precision of a ranking; ties count against it. */
export function averagePrecision(judged: readonly Judged[]): number {
  const ranked = judged.toSorted(
    (a, b) => b.logOdds - a.logOdds || a.label - b.label,
  );
  let hits = 0;
  let sum = 0;
  ranked.forEach(({ label }, index) => {
    if (label !== 1) return;
    hits++;
    sum += hits / (index + 1);
  });
  return hits === 0 ? 0 : sum / hits;
}

/** F1, in %, when everything from a threshold on counts as found. */
export function f1At(judged: readonly Judged[], threshold: number): number {
  let hits = 0;
  let found = 0;
  let wanted = 0;
  for (const { logOdds, label } of judged) {
    wanted += label;
    if (logOdds < threshold) continue;
    found++;
    hits += label;
  }
  return hits === 0 ? 0 : (200 * hits) / (found + wanted);
}

/** The middle of the thresholds whose F1 comes within a quarter point of the best: a peak alone is luck. */
export function chooseThreshold(judged: readonly Judged[]): number {
  const steps = Array.from({ length: 121 }, (_, step) => step / 40 - 2);
  const scores = steps.map((threshold) => f1At(judged, threshold));
  const best = Math.max(...scores);
  const near = steps.filter((_, at) => (scores[at] ?? 0) >= best - 0.25);
  return near.reduce((sum, one) => sum + one, 0) / Math.max(1, near.length);
}

/** F1 when each speech is cut at the threshold the other speeches chose: of all sentences, and of each speech. */
export function nestedF1(judged: readonly Judged[]): {
  readonly all: number;
  readonly each: readonly number[];
} {
  const groups = [...new Set(judged.map(({ group }) => group))];
  const shifted = groups.map((group) => {
    const threshold = chooseThreshold(
      judged.filter((one) => one.group !== group),
    );
    return judged
      .filter((one) => one.group === group)
      .map((one) => ({ ...one, logOdds: one.logOdds - threshold }));
  });
  return {
    all: f1At(shifted.flat(), 0),
    each: shifted.map((speech) => f1At(speech, 0)),
  };
}
