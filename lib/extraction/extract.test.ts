import { describe, expect, it } from "vitest";
import { extract, type Extraction } from "@/lib/extraction";
import type { Span } from "@/lib/text";

function cut(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
}

/** "speaker | content" for every quote, in reading order. */
function quotesOf(text: string): readonly string[] {
  return extract(text).quotes.map(
    (quote) => `${quote.speakerName ?? "-"} | ${cut(text, quote.content)}`,
  );
}

function statementsOf(text: string): readonly string[] {
  return extract(text).statements.map((statement) => statement.text);
}

function speaker(extraction: Extraction, name: string) {
  return extraction.speakers.find((one) => one.name === name);
}

describe("quotes", () => {
  const cases: readonly [
    name: string,
    text: string,
    expected: readonly string[],
  ][] = [
    [
      "a direct quote before its cue",
      "“The harbour is full,” Marta Lund said.",
      ["Marta Lund | “The harbour is full,”"],
    ],
    [
      "straight marks",
      '"The harbour is full," Marta Lund said.',
      ['Marta Lund | "The harbour is full,"'],
    ],
    [
      "an inverted cue",
      "“The harbour is full,” said Marta Lund, the harbour master.",
      ["Marta Lund | “The harbour is full,”"],
    ],
    [
      "a cue before the quote",
      "Marta Lund said: “The harbour is full and the boats must wait.”",
      ["Marta Lund | “The harbour is full and the boats must wait.”"],
    ],
    [
      "one quote on both sides of its cue",
      "“The harbour is full,” Marta Lund said. “The boats must wait.”",
      ["Marta Lund | “The harbour is full,” … “The boats must wait.”"],
    ],
    [
      "indirect speech with that",
      "Marta Lund said that the harbour was full.",
      ["Marta Lund | that the harbour was full"],
    ],
    [
      "indirect speech without that",
      "Officials say the bridge will close in May.",
      ["Officials | the bridge will close in May"],
    ],
    [
      "a cue behind the clause",
      "The bridge will close in May, Marta Lund said.",
      ["Marta Lund | The bridge will close in May"],
    ],
    [
      "according to",
      "According to the Energy Ministry, output fell by a tenth.",
      ["Energy Ministry | output fell by a tenth"],
    ],
    [
      "according to at the end",
      "Output fell by a tenth, according to the Energy Ministry.",
      ["Energy Ministry | Output fell by a tenth"],
    ],
    [
      "words in marks inside indirect speech",
      "Marta Lund warned that the piers were “close to falling into the sea” after the storm.",
      [
        "Marta Lund | that the piers were “close to falling into the sea” after the storm",
      ],
    ],
    [
      "a relative clause with a cue",
      "The town voted for the plan, which Lund says is “very good for our fishermen.”",
      ["Lund | is “very good for our fishermen.”"],
    ],
    [
      "an unnamed group",
      "Experts warned that the dam could break.",
      ["Experts | that the dam could break"],
    ],
    [
      "a participle that reports",
      "Marta Lund defended the plan, stating that the port needed “light, water and other basic things.”",
      [
        "Marta Lund | that the port needed “light, water and other basic things.”",
      ],
    ],
    [
      "an attitude that is expressed",
      "Minister Berg expressed a strong interest in leading the works.",
      ["Berg | a strong interest in leading the works"],
    ],
    [
      "a signed quotation",
      "“This street has no trees left and nobody asked us.” — Anna Berg, teacher",
      ["Anna Berg | “This street has no trees left and nobody asked us.”"],
    ],
    [
      "a transcript",
      "LUND: We never saw that letter.\nBERG: You signed it yourself.",
      ["LUND | We never saw that letter.", "BERG | You signed it yourself."],
    ],
  ];
  it.each(cases)("finds %s", (_name, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
  it("takes scare quotes and titles for what they are", () => {
    expect(
      quotesOf(
        "The so-called “smart bridge” is described in “The Book of Bridges”.",
      ),
    ).toEqual([]);
  });
  it("gives quotes over several paragraphs to the running speaker", () => {
    const text =
      "“The harbour is full,” Marta Lund said.\n“We have asked for help.”\n“Nobody has come so far.”";
    expect(extract(text).quotes.map((quote) => quote.speakerName)).toEqual([
      "Marta Lund",
      "Marta Lund",
      "Marta Lund",
    ]);
  });
  it("tells direct, indirect and mixed apart", () => {
    const text =
      "“We go,” Marta Lund said. She said that the port was closed. Lund called it “a very bad day” for the town.";
    expect(extract(text).quotes.map((quote) => quote.type)).toContain("direct");
    expect(
      extract("Lund said that it was “a very bad day” for all.").quotes[0]
        ?.type,
    ).toBe("mixed");
    expect(extract("Lund said that it was over.").quotes[0]?.type).toBe(
      "indirect",
    );
  });
});

describe("speakers", () => {
  const article = [
    "Norwegian Ambassador to Chile Marta Lund explained that the goal was a treaty.",
    "“We want it this year,” the ambassador said. Ambassador Lund added that the text was ready.",
    "Fishery Minister Olav Berg voiced doubt about the date. Berg said that it was too early.",
    "Experts said that both might be right.",
  ].join("\n");
  it("joins full name, title with surname, surname and role", () => {
    expect(extract(article).quotes.map((quote) => quote.speakerName)).toEqual([
      "Marta Lund",
      "Marta Lund",
      "Marta Lund",
      "Olav Berg",
      "Olav Berg",
      "Experts",
    ]);
  });
  it("keeps the role as the article gives it, and other names", () => {
    const lund = speaker(extract(article), "Marta Lund");
    expect(lund?.role).toBe("Norwegian Ambassador to Chile");
    expect(lund?.otherNames).toEqual(
      expect.arrayContaining(["Lund", "the ambassador"]),
    );
    expect(lund?.kind).toBe("person");
  });
  it("never joins a group to a name", () => {
    expect(speaker(extract(article), "Experts")?.kind).toBe("unnamed");
  });
  it("gives a pronoun the name before it", () => {
    const text =
      "Marta Lund opened the bridge on Monday. She said that it would last a century.";
    expect(quotesOf(text)).toEqual([
      "Marta Lund | that it would last a century",
    ]);
  });
  it("leaves a pronoun alone when the title speaks against the name", () => {
    const text =
      "Mr. Olav Berg opened the bridge. She said that it would last.";
    expect(extract(text).quotes[0]?.speakerName).toBe("She");
  });
  it("does not take the verb of a heading for a part of the name", () => {
    const text =
      "Lund Says Harbour Is Full\nMr. Lund said that the quay was safe. She said that it was not.";
    expect(extract(text).quotes.map((quote) => quote.speakerName)).toEqual(
      expect.arrayContaining(["Lund", "She"]),
    );
  });
  it("takes a role from an apposition", () => {
    const text =
      "Marta Lund, the port’s director, said that the quay was safe.";
    expect(speaker(extract(text), "Marta Lund")?.role).toBe("port’s director");
  });
});

describe("statements", () => {
  it("finds an apposition and says whom it is about", () => {
    const text = "Brazil, the region’s largest exporter, seeks a new treaty.";
    expect(statementsOf(text)).toEqual([
      "Brazil seeks a new treaty",
      "[Brazil is] the region’s largest exporter",
    ]);
  });
  it("finds what stands in a relative clause", () => {
    expect(
      statementsOf("The bridge, which was built in 1931, needs new cables."),
    ).toEqual([
      "The bridge needs new cables",
      "[The bridge] was built in 1931",
    ]);
  });
  it("parts clauses that are joined by and", () => {
    expect(
      statementsOf(
        "The council closed the road and moved the market to the harbour.",
      ),
    ).toEqual([
      "The council closed the road",
      "[The council] moved the market to the harbour",
    ]);
  });
  it("finds what a participle adds", () => {
    expect(
      statementsOf("The storm reached the port on Monday, sinking 40 boats."),
    ).toContain("[The storm was] sinking 40 boats");
  });
  it("finds an event in front of the sentence", () => {
    const text =
      "With the recent election of Anna Berg as mayor, the plan returned.";
    expect(statementsOf(text)).toContain(
      "the recent election of Anna Berg as mayor",
    );
  });
  it("points to the quote it stands in", () => {
    const { statements, quotes } = extract(
      "Marta Lund said that the tunnel cost 40 million crowns.",
    );
    const inside = statements.find(
      (statement) => statement.withinQuote !== null,
    );
    expect(inside?.text).toBe("the tunnel cost 40 million crowns");
    expect(quotes[inside?.withinQuote ?? -1]?.speakerName).toBe("Marta Lund");
  });
  it("puts a name in brackets where the article has a pronoun", () => {
    expect(
      statementsOf("Marta Lund joined the board. She sold 300 shares in June."),
    ).toContain("[Marta Lund] sold 300 shares in June");
  });
  it("gives kinds and reasons in words", () => {
    const { statements } = extract(
      "Exports fell 12 percent because of the strike, more than in any year.",
    );
    expect(statements[0]?.kinds).toEqual(
      expect.arrayContaining(["statistic", "cause"]),
    );
    expect(statements[0]?.reasons).toContain("has a number");
  });
  it("thinks more of a number than of a remark", () => {
    const { statements } = extract(
      "Exports fell 12 percent in 2019. It is a lovely town.",
    );
    expect(statements[0]?.checkWorthiness).toBeGreaterThan(
      statements[1]?.checkWorthiness ?? 1,
    );
  });
  it("counts a headline that asserts something", () => {
    expect(
      statementsOf(
        "Port director resigns after storm damage\nThe rest is silence.",
      ),
    ).toContain("Port director resigns after storm damage");
  });
  it("says why a sentence holds nothing", () => {
    expect(extract("Who pays for the bridge?").uncovered).toEqual([
      { sentence: 0, reason: "a question" },
    ]);
  });
});

describe("extract", () => {
  it("reports its progress paragraph by paragraph", () => {
    const seen: string[] = [];
    extract("One.\nTwo.", {
      onProgress: (done, total) => seen.push(`${done}/${total}`),
    });
    expect(seen).toEqual(["1/2", "2/2"]);
  });
  it("finds nothing in nothing", () => {
    expect(extract("")).toMatchObject({
      sentences: [],
      quotes: [],
      statements: [],
      speakers: [],
      uncovered: [],
    });
  });
});
