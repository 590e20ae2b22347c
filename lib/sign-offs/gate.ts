import type { Policy } from "@/lib/policies/rules";

/** What stands between an article and its sign-off, in the order in which it is worked off. */
export const gateKeys = [
  "unsplit",
  "untouched",
  "suggested",
  "open",
  "under_way",
  "disputed",
  "stale",
  "comments",
] as const;
export type GateKey = (typeof gateKeys)[number];

/** How much of each there is. */
export type GateCounts = Readonly<Record<GateKey, number>>;

export type GateCondition = {
  readonly key: GateKey;
  readonly count: number;
  /** Whether the policy demands that there is none. */
  readonly isDemanded: boolean;
  /** "3 untouched". */
  readonly words: string;
};

export type Gate = {
  readonly isOpen: boolean;
  readonly conditions: readonly GateCondition[];
  /** "3 untouched · 1 stale · 2 open comments: not ready". */
  readonly sentence: string;
};

/** Whether an article can be signed off under a policy, and what is in the way. Pure: the same counts, the same gate. */
export function gateOf(counts: GateCounts, policy: Policy): Gate {
  const conditions = gateKeys.map((key): GateCondition => {
    const count = counts[key];
    const isDemanded = DEMANDED[key](policy);
    return { key, count, isDemanded, words: WORDS[key](count) };
  });
  const inTheWay = conditions.filter(
    ({ count, isDemanded }) => isDemanded && count > 0,
  );
  const isOpen = inTheWay.length === 0;
  const sentence = isOpen
    ? "Ready to sign off"
    : `${inTheWay.map(({ words }) => words).join(" · ")}: not ready`;
  return { isOpen, conditions, sentence };
}

const always = () => true;
const allDecided = (policy: Policy) => policy.needsAllDecided;

/** A stale claim is not approved, so it is in the way of two conditions. */
const DEMANDED: Readonly<Record<GateKey, (policy: Policy) => boolean>> = {
  unsplit: always,
  untouched: (policy) => policy.needsAllTouched,
  suggested: allDecided,
  open: allDecided,
  under_way: allDecided,
  disputed: allDecided,
  stale: (policy) => policy.needsNoneStale || policy.needsAllDecided,
  comments: (policy) => policy.needsNoneBlocking,
};

const WORDS: Readonly<Record<GateKey, (count: number) => string>> = {
  unsplit: () => "not split into sentences",
  untouched: (count) => `${count} untouched`,
  suggested: (count) => `${count} suggested`,
  open: (count) => `${count} open`,
  under_way: (count) => `${count} under way`,
  disputed: (count) => `${count} disputed`,
  stale: (count) => `${count} stale`,
  comments: (count) => `${count} open ${count === 1 ? "comment" : "comments"}`,
};
