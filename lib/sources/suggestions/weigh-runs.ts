import { type RunText, type SharedRuns, sharedRuns } from "@/lib/text";

/** How much two texts have to share before somebody is asked whether they have one origin. */
type Threshold = { readonly shared: number; readonly share: number };

/**
 * 24 runs are 31 words in a row: a long sentence that stands in both, or several. And a fifth of the shorter text: two
 * reports that quote the same sentence of a speech share less, a reprint that lost half of its paragraphs shares more.
 */
const USUAL: Threshold = { shared: 24, share: 0.2 };
/** Pages of one site share menus, notices and authors' notes: only half of a text says more than that. */
const SAME_SITE: Threshold = { shared: 24, share: 0.5 };
/** Texts that both name the agency they are from need not share as much: each paper cuts in another place. */
const SAME_AGENCY: Threshold = { shared: 16, share: 0.1 };
/** So many shared runs are a page and a half: a long report was taken into a longer one. */
const LONG_PASSAGE = 400;

export type Closeness = "usual" | "same_site" | "same_agency";

/** Whether what two texts share is enough to ask about them. */
export function isEnough(
  { shared, share }: SharedRuns,
  closeness: Closeness,
): boolean {
  const least = thresholds[closeness];
  if (shared < least.shared) return false;
  if (share >= least.share) return true;
  return closeness !== "same_site" && shared >= LONG_PASSAGE;
}

const thresholds: Readonly<Record<Closeness, Threshold>> = {
  usual: USUAL,
  same_site: SAME_SITE,
  same_agency: SAME_AGENCY,
};

/**
 * What a text shares with each of others, without what is nobody's own: runs that also stand in third texts which
 * otherwise have little in common with it are a notice, a menu, a law that everybody quotes. One such stranger is
 * enough; of long texts that hold much of a short one there have to be two, because one may be a digest that took it in.
 * The copies of one report are no strangers to each other, so what they share still counts. In the order of the others.
 */
export function weighRuns(
  own: RunText,
  others: readonly RunText[],
): readonly SharedRuns[] {
  const weighed = others.map((other) => {
    const plain = sharedRuns(own, other);
    return { other, plain, strangeness: strangenessOf(plain, other) };
  });
  const commonness = sumByRun(own, weighed);
  return weighed.map(({ other, plain, strangeness }) => {
    const itself = (key: number) => (other.firstAt.has(key) ? strangeness : 0);
    const common = [...commonness].filter(
      ([key, sum]) => sum - itself(key) >= STRANGE,
    );
    if (common.length === 0) return plain;
    return sharedRuns(own, other, new Set(common.map(([key]) => key)));
  });
}

const STRANGE = 2;

/** How little a text has to do with another beyond what they share: 0, 1 or `STRANGE`. */
function strangenessOf({ shared, share }: SharedRuns, other: RunText): number {
  if (shared === 0) return 0;
  if (share < USUAL.share) return STRANGE;
  return shared / other.firstAt.size < USUAL.share ? 1 : 0;
}

type Weighed = { readonly other: RunText; readonly strangeness: number };

/** How strange the texts are, all together, that each run of a text stands in; those of no stranger are left out. */
function sumByRun(
  own: RunText,
  others: readonly Weighed[],
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { other, strangeness } of others) {
    if (strangeness === 0) continue;
    for (const key of own.firstAt.keys()) {
      if (!other.firstAt.has(key)) continue;
      sums.set(key, (sums.get(key) ?? 0) + strangeness);
    }
  }
  return sums;
}
