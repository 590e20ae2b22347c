import type { ClaimStatus } from "../statuses";

/** All of a claim that says how much could go wrong with it. */
export type RiskFacts = {
  readonly status: ClaimStatus;
  /** The article's words. */
  readonly text: string;
  /** What the engine named when it suggested the claim; none for one by hand. */
  readonly suggestionReasons: readonly string[];
  /** Whether somebody named stands behind it, or is spoken of. */
  readonly namesSomebody: boolean;
  /** Different sources that are on it now, and the origins they go back to. */
  readonly sourceCount: number;
  readonly originCount: number;
  readonly dueAt: Date | null;
};

/** One thing that makes a claim risky, in words for people. */
export type Risk = {
  readonly words: string;
  /** How early it brings the claim: only the order among risks matters. */
  readonly weight: number;
};

/** What is due within this time is due soon. */
export const SOON_MS = 24 * 60 * 60 * 1000;

/** Statuses in which somebody rated the claim: what it rests on counts from then on. */
const RATED: readonly ClaimStatus[] = [
  "proposed",
  "approved",
  "disputed",
  "stale",
];
const DONE: readonly ClaimStatus[] = ["approved", "waived", "withdrawn"];

/**
 * What could go wrong with a claim at a time, the worst first. Lateness and disagreement come before what is risky in
 * itself, because somebody waits for them; an accusation of somebody named is what a newsroom is sued for.
 */
export function risksOf(facts: RiskFacts, at: Date): readonly Risk[] {
  const risks = [
    lateness(facts, at),
    facts.status === "disputed" ? { words: "disputed", weight: 35 } : null,
    facts.status === "stale" ? { words: "stale", weight: 30 } : null,
    accusation(facts),
    grounds(facts),
    /\p{Nd}/u.test(facts.text) ? { words: "has a number", weight: 10 } : null,
  ];
  return risks
    .filter((risk) => risk !== null)
    .sort((one, other) => other.weight - one.weight);
}

/** How early a claim comes in a queue by risk: the sum of its risks. */
export function riskWeight(risks: readonly Risk[]): number {
  return risks.reduce((sum, { weight }) => sum + weight, 0);
}

function lateness({ status, dueAt }: RiskFacts, at: Date): Risk | null {
  if (dueAt === null || DONE.includes(status)) return null;
  const leftMs = dueAt.getTime() - at.getTime();
  if (leftMs < 0) return { words: "overdue", weight: 40 };
  return leftMs <= SOON_MS ? { words: "due within a day", weight: 20 } : null;
}

function accusation({
  suggestionReasons,
  namesSomebody,
}: RiskFacts): Risk | null {
  if (!suggestionReasons.includes("accuses")) return null;
  return namesSomebody
    ? { words: "accuses somebody named", weight: 30 }
    : { words: "accuses", weight: 15 };
}

function grounds(facts: RiskFacts): Risk | null {
  const { status, sourceCount, originCount } = facts;
  if (!RATED.includes(status) || originCount > 1) return null;
  if (sourceCount === 0) return { words: "rests on no source", weight: 18 };
  return sourceCount === 1
    ? { words: "rests on one source", weight: 15 }
    : { words: "rests on one origin", weight: 15 };
}
