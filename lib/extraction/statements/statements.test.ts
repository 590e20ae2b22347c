import { describe, expect, it } from "vitest";
import { explainWorth, extract } from "@/lib/extraction";

function textsOf(article: string): readonly string[] {
  return extract(article).statements.map(({ text }) => text);
}

const CASES: readonly [
  construction: string,
  article: string,
  statements: readonly string[],
][] = [
  [
    "keeps “despite” with what it limits",
    "Despite these open doors, Norway remains outside the union.",
    ["Despite these open doors, Norway remains outside the union"],
  ],
  [
    "keeps a condition with what depends on it",
    "If the bridge closes, ferries will run all night.",
    ["If the bridge closes, ferries will run all night"],
  ],
  [
    "keeps both halves of a condition",
    "The ferry stops if the river freezes and the harbour closes.",
    ["The ferry stops if the river freezes and the harbour closes"],
  ],
  [
    "takes what stands between dashes out of the middle",
    "The harbour — which was built in 1931 — needs new cranes.",
    ["The harbour needs new cranes", "[The harbour] was built in 1931"],
  ],
  [
    "leaves a label in brackets where it is",
    "The mayor of Vik (Centre) closed the mill.",
    ["The mayor of Vik (Centre) closed the mill"],
  ],
  [
    "puts no second subject in front of a clause that has one",
    "The mill closed in May and the owner left the valley.",
    ["The mill closed in May", "the owner left the valley"],
  ],
  [
    "takes a participle behind a noun for no verb",
    "Nine towns led by Vik and fishing crews are suing the port.",
    ["Nine towns led by Vik and fishing crews are suing the port"],
  ],
  [
    "leaves out a relative clause that would lose its object",
    "The council sold the mill, which a farmer had built.",
    ["The council sold the mill, which a farmer had built"],
  ],
];

describe("statements", () => {
  it.each(CASES)("%s", (_construction, article, statements) => {
    expect(textsOf(article)).toEqual(statements);
  });
  it("gives a quoted half its subject back", () => {
    expect(
      textsOf(
        "The plan depends on a new treaty, which Marta Lund says is “vital for the port.”",
      ).join("\n"),
    ).toContain("[a new treaty] is");
  });
  it("suggests nothing for what somebody only asks for", () => {
    expect(
      textsOf("Marta Lund requested that the port remove its fence."),
    ).toEqual([]);
  });
  it("says whose words “we” are", () => {
    expect(
      textsOf("“We sold 40 boats last year,” Marta Lund said.").join("\n"),
    ).toContain("[Marta Lund:] We sold 40 boats last year");
  });
  it("puts the full name where a sentence begins with the surname", () => {
    expect(
      textsOf("Marta Lund runs the port. Lund opened a second quay in May."),
    ).toContain("[Marta Lund] opened a second quay in May");
  });
  it("calls a credit line what it is", () => {
    expect(
      extract("Reporting by Ola Moe.").uncovered.map(({ reason }) => reason),
    ).toEqual(["a credit line"]);
  });
});

describe("kinds and reasons", () => {
  const kindsOf = (article: string) => extract(article).statements[0]?.kinds;
  it.each([
    ["The mill closed in May.", ["event"]],
    ["The mill is the oldest in the valley.", ["comparison", "status"]],
    ["Nine boats sank because of the storm.", ["statistic", "cause", "event"]],
    ["The council will sell the mill.", ["prediction"]],
    ["The law requires a permit.", ["law"]],
    ["It is a wonderful town by the sea.", ["opinion", "status"]],
  ])("of %j", (article, kinds) => {
    expect(kindsOf(article)).toEqual(kinds);
  });
  it("does not take the name of a group for a number", () => {
    expect(kindsOf("Norway is no member of the G7.")).not.toContain(
      "statistic",
    );
  });
  it("does not take a person called Will for a prediction", () => {
    expect(kindsOf("Will Berg sold the mill in May.")).not.toContain(
      "prediction",
    );
  });
  it("notes an accusation", () => {
    const [statement] = extract("The mayor lied about the mill.").statements;
    expect(statement?.reasons).toContain("accuses");
  });
});

describe("explainWorth", () => {
  it("names what weighed, the strongest first", () => {
    const evidence = explainWorth("Exports fell 12 percent in 2019.", 4);
    expect(evidence.length).toBeGreaterThan(0);
    const sizes = evidence.map(({ weight }) => Math.abs(weight));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });
  it("has nothing to say about nothing", () => {
    expect(explainWorth("", 4)).toEqual([]);
  });
});
