import { describe, expect, it } from "vitest";
import { explainQuotes } from "./explain-quotes";
import { extract } from "./extract";

const TEXT =
  "The mayor warned on Friday that the old bridge would have to be closed before winter. “We have no money for repairs,” she said.";

describe("explaining quotes", () => {
  const explain = explainQuotes(TEXT);
  const told = extract(TEXT).quotes.map((quote) => explain(quote).join("; "));

  it("names the word that made a cue one", () => {
    expect(told[0]).toContain("the word “warned”");
    expect(told[1]).toContain("the word “said”");
  });
  it("names quotation marks where they decided", () => {
    expect(told[1]).toContain("its words because of the quotation marks");
  });
  it("has nothing to add where rules alone decided", () => {
    expect(explain({ cue: [], content: [{ start: 0, end: 9 }] })).toEqual([]);
  });
});
