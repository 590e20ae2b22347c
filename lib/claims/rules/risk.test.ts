import { expect, test } from "vitest";
import { riskWeight, type RiskFacts, risksOf } from "./risk";

const at = new Date("2026-05-04T10:00:00.000Z");
const plain: RiskFacts = {
  status: "open",
  text: "The bridge is old.",
  suggestionReasons: [],
  namesSomebody: false,
  sourceCount: 0,
  originCount: 0,
  dueAt: null,
};
/** As many sources, each of its own. */
function sources(count: number) {
  return { sourceCount: count, originCount: count };
}
const wordsOf = (facts: Partial<RiskFacts>) =>
  risksOf({ ...plain, ...facts }, at).map(({ words }) => words);

test("a plain claim that nobody waits for is not risky", () => {
  expect(wordsOf({})).toEqual([]);
});

test.each([
  ["a number", { text: "It cost 41 million." }, "has a number"],
  ["numbers of other scripts", { text: "It cost ٤١." }, "has a number"],
  ["a dispute", { status: "disputed", ...sources(2) }, "disputed"],
  ["a stale verdict", { status: "stale", ...sources(2) }, "stale"],
  ["one source", { status: "proposed", ...sources(1) }, "rests on one source"],
  [
    "two sources of one origin",
    { status: "proposed", ...sources(2), originCount: 1 },
    "rests on one origin",
  ],
  ["no source", { status: "approved" }, "rests on no source"],
] as const)("%s is a risk", (_, facts, words) => {
  expect(wordsOf(facts)).toEqual([words]);
});

test("how many sources it rests on counts only once somebody rated it", () => {
  for (const status of ["open", "checking", "waiting", "waived"] as const) {
    expect(wordsOf({ status })).toEqual([]);
  }
  expect(wordsOf({ status: "proposed", ...sources(2) })).toEqual([]);
});

test("an accusation weighs more when it names somebody", () => {
  const accused = { suggestionReasons: ["accuses"] };
  expect(wordsOf(accused)).toEqual(["accuses"]);
  expect(wordsOf({ ...accused, namesSomebody: true })).toEqual([
    "accuses somebody named",
  ]);
  expect(wordsOf({ namesSomebody: true })).toEqual([]);
});

test("what is late is told from what is due soon, and from what has time", () => {
  const dueAt = (text: string) => ({ dueAt: new Date(text) });
  expect(wordsOf(dueAt("2026-05-04T09:59:59.999Z"))).toEqual(["overdue"]);
  expect(wordsOf(dueAt("2026-05-04T10:00:00.000Z"))).toEqual([
    "due within a day",
  ]);
  expect(wordsOf(dueAt("2026-05-05T10:00:00.000Z"))).toEqual([
    "due within a day",
  ]);
  expect(wordsOf(dueAt("2026-05-05T10:00:00.001Z"))).toEqual([]);
});

test("nothing is late once it is done", () => {
  const dueAt = new Date("2026-05-01T00:00:00.000Z");
  for (const status of ["approved", "waived", "withdrawn"] as const) {
    expect(wordsOf({ status, dueAt, ...sources(2) })).toEqual([]);
  }
});

test("the worst comes first, and risks add up", () => {
  const facts = {
    ...plain,
    status: "disputed",
    text: "He stole 3 cars.",
    suggestionReasons: ["has a number", "accuses"],
    namesSomebody: true,
    ...sources(1),
    dueAt: new Date("2026-05-04T09:00:00.000Z"),
  } as const;
  const risks = risksOf(facts, at);
  expect(risks.map(({ words }) => words)).toEqual([
    "overdue",
    "disputed",
    "accuses somebody named",
    "rests on one source",
    "has a number",
  ]);
  expect(riskWeight(risks)).toBeGreaterThan(
    riskWeight(risksOf({ ...facts, dueAt: null }, at)),
  );
});
