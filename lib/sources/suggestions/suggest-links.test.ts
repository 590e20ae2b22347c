import { describe, expect, test } from "vitest";
import type { ComparedSource } from "./compared-source";
import { isOfAgency, isPressRelease, statedAgency } from "./stated-origin";
import { suggestLinks } from "./suggest-links";

const STORY = [
  "The harbour council of Sarnby decided on Tuesday that the fare for the ferry rises by four percent in May, after two years without a change.",
  "Nobody spoke against it in the session, which lasted eleven minutes and was followed by a walk to the landing stage that the money is meant for.",
  "The stage was built in 1962 and has been closed to lorries since a beam broke under a load of gravel last autumn.",
  "A new one costs nine million crowns, of which the region pays half and the fares of the next twelve years the rest.",
];
const REPORT = STORY.join("\n\n");
const OTHER =
  "Snow is expected on the pass from early morning, and drivers are asked to leave their cars in the valley.\n\nThe road over the ridge stays open as long as the ploughs can keep up, the road office said, but lorries have to wait below.\n\nA year ago forty cars were stuck for a night.";
const BANNER =
  "We and our partners store and read information on your device, such as cookies, and process what you read here to choose advertisements and to measure them. You can agree to that, or change what you allow at any time under Privacy.";

let made = 0;
function source(choice: Partial<ComparedSource> = {}): ComparedSource {
  made += 1;
  const id = `01990000-0000-7000-8000-${String(made).padStart(12, "0")}`;
  return {
    ...{ id, title: `Source ${made}`, publisher: "", author: "", site: "" },
    ...{ addresses: [], publishedOn: null, speakers: [], text: "" },
    ...choice,
  };
}

/** Three hundred words of its own, and the notice. */
function longPage(letter: string): ComparedSource {
  const words = Array.from({ length: 300 }, (_, at) => `${letter} ${at}`);
  return source({ text: `${words.join(" ")}\n\n${BANNER}` });
}

const between = (one: ComparedSource, ...others: readonly ComparedSource[]) =>
  suggestLinks(one, others);

describe("texts", () => {
  test("that are the same are suggested, with the numbers as the reason", () => {
    const [one, other] = [source({ text: REPORT }), source({ text: REPORT })];
    const [found] = between(other, one);
    expect(found).toMatchObject({
      ...{ sourceId: other.id, restsOnId: one.id, kind: "reprint" },
    });
    const count = found?.sharedRuns ?? 0;
    expect(count).toBeGreaterThan(80);
    expect(found?.reasons).toEqual([
      `${count} of ${count} eight-word runs are the same.`,
      "Which of the two came first is not known.",
    ]);
  });
  test.each([
    ["with another headline and lead", `Ferry dearer\n\n${REPORT}`],
    ["cut to half", STORY.slice(0, 2).join("\n\n")],
    ["in another order", STORY.toReversed().join("\n\n")],
    ["set with other glyphs", REPORT.toUpperCase()],
    ["with words changed", REPORT.replaceAll("the ", "this ")],
    [
      "among other news",
      [OTHER, ...STORY.slice(0, 3), OTHER.toUpperCase()].join("\n\n"),
    ],
  ])("are suggested %s", (_, text) => {
    expect(between(source({ text }), source({ text: REPORT }))).toHaveLength(1);
  });
  test.each([
    ["about other things", OTHER],
    ["that quote one sentence", `${OTHER.repeat(1)}\n\n${STORY[2] ?? ""}`],
    ["that are not there", ""],
  ])("%s are not", (_, text) => {
    expect(between(source({ text }), source({ text: REPORT }))).toEqual([]);
  });
  test("of two short pages under the same notice are not, once long pages have the notice too", () => {
    const short = (words: string) => source({ text: `${words}\n\n${BANNER}` });
    const [one, other] = [short(STORY[0] ?? ""), short(STORY[3] ?? "")];
    const long = ["a", "b", "c"].map(longPage);
    expect(between(one, other)).toHaveLength(1);
    expect(between(one, other, ...long)).toEqual([]);
  });
  test("of one report in three papers stay suggested beside each other, and the notice is not counted", () => {
    const paper = () => source({ text: `${REPORT}\n\n${BANNER}` });
    const found = between(
      paper(),
      paper(),
      paper(),
      ...["a", "b", "c"].map(longPage),
    );
    const [alone] = between(
      source({ text: REPORT }),
      source({ text: `${REPORT} So.` }),
    );
    expect(found).toHaveLength(2);
    expect(found[0]?.sharedRuns).toBeLessThan((alone?.sharedRuns ?? 0) + 10);
  });
  test("of a short report stay suggested although a digest took it in", () => {
    const brief = STORY.slice(0, 2).join(" ");
    const twice = [source({ text: brief }), source({ text: brief })] as const;
    const digest = source({ text: `${longPage("a").text} ${brief}` });
    expect(between(...twice, digest)).toHaveLength(2);
  });
  test("of one site have to share more", () => {
    const at = (text: string) =>
      source({
        text,
        addresses: [`https://www.harbour.example/${text.length}`],
      });
    const one = at(`${STORY.slice(0, 2).join("\n\n")}\n\n${BANNER}`);
    const other = at(`${STORY.slice(2).join("\n\n")}\n\n${BANNER}`);
    expect(between(one, other)).toEqual([]);
    expect(between(one, source({ text: other.text }))).toHaveLength(1);
  });
});

describe("the origin of two", () => {
  const text = REPORT;
  test("is the one published first", () => {
    const late = source({ text, publishedOn: "2026-05-04" });
    const early = source({ text, publishedOn: "2026-05-03" });
    const [found] = between(late, early);
    expect(found).toMatchObject({ sourceId: late.id, restsOnId: early.id });
    expect(found?.reasons.at(-1)).toBe(
      `“${early.title}” was published first, on 2026-05-03.`,
    );
    expect(between(early, late)).toEqual(between(late, early));
  });
  test("is the agency's own, although it was stored later", () => {
    const copy = source({ text: `SARNBY (Reuters) — ${REPORT}` });
    const wire = source({ text, addresses: ["https://www.reuters.com/x"] });
    const [found] = between(copy, wire);
    expect(found).toMatchObject({
      ...{ sourceId: copy.id, restsOnId: wire.id, kind: "wire_copy" },
    });
    expect(found?.reasons).toContain(
      `“${copy.title}” says it is from Reuters.`,
    );
  });
  test("is the press release", () => {
    const paper = source({ text, publishedOn: "2026-05-03" });
    const release = source({ text: `Press release\n\n${REPORT}` });
    expect(between(paper, release)).toMatchObject([
      { sourceId: paper.id, restsOnId: release.id, kind: "press_release" },
    ]);
  });
});

test("texts that name one agency need not share as much", () => {
  const [lead = ""] = STORY;
  const copy = `${lead}\n\n${OTHER.repeat(2)}`;
  const wire = `${lead}\n\n${REPORT.toUpperCase().replaceAll("A", "AX")}`;
  expect(between(source({ text: copy }), source({ text: wire }))).toEqual([]);
  expect(
    between(
      source({ text: `${copy}\n\nSource: dpa` }),
      source({ text: `${wire}\n\nQuelle: dpa` }),
    ),
  ).toMatchObject([{ kind: "wire_copy" }]);
});

test("two pages that give one address are suggested without any text", () => {
  const [one, other] = [
    source({ addresses: ["https://harbour.example/ferry?utm_source=mail"] }),
    source({ addresses: ["http://www.harbour.example:80/ferry/#top"] }),
  ];
  expect(between(other, one)).toMatchObject([
    {
      sharedRuns: 0,
      reasons: [
        "Both give the address https://harbour.example/ferry.",
        "Which of the two came first is not known.",
      ],
    },
  ]);
});

test("records of one day in which the same two people speak are of one interview", () => {
  const talk =
    "ILSE BRANDT: The fare rises by four percent in May, and that is all I say.";
  const record = (speakers: readonly string[], publishedOn: string | null) =>
    source({ text: talk, speakers, publishedOn });
  const one = record(["Ilse Brandt", "Ben Aho", "Q"], "2026-05-03");
  const other = record(["Mayor Brandt", "B. Aho"], "2026-05-03");
  const [found] = between(other, one);
  expect(found).toMatchObject({ kind: "same_interview" });
  expect(found?.reasons).toContain(
    "Mayor Brandt and B. Aho speak in both, published on the same day.",
  );
  const before = record(["Ilse Brandt", "Ben Aho"], "2026-05-02");
  expect(between(other, before)).toEqual([]);
  expect(between(other, record(["Ilse Brandt", "Q"], "2026-05-03"))).toEqual(
    [],
  );
  const offices = ["THE MAYOR", "REPORTER", "Moderator"];
  const [meeting, another] = [offices, [...offices, "Ben Aho"]];
  expect(
    between(record(meeting, "2026-05-03"), record(another, "2026-05-03")),
  ).toEqual([]);
});

test("what two papers quote of one person is told from what they print of each other", () => {
  const speech = `“${STORY[1] ?? ""} ${STORY[2] ?? ""}”`;
  const [one, other] = [
    source({ text: `${OTHER.slice(0, 100)}.\n\n${speech} she said.` }),
    source({ text: `The mayor spoke long.\n\n${speech} the mayor said.` }),
  ];
  expect(between(one, other)).toMatchObject([{ kind: "same_interview" }]);
});

describe("a stated agency", () => {
  test.each([
    ["SARNBY, May 3 (Reuters) - The fare", "Reuters"],
    ["Sarnby (dpa/lno) – Die Fähre", "dpa"],
    [
      "Ferry dearer\nBy Ida Holm, Associated Press\n\nThe fare",
      "Associated Press",
    ],
    ["The fare rises.\nSource: AFP", "Agence France-Presse"],
    ["The fare rises, the Xinhua news agency reports.", "Xinhua"],
    ["The fare rises. (AP)", "Associated Press"],
  ])("is read from %j", (text, name) => {
    expect(statedAgency(source({ text }))?.name).toBe(name);
  });
  test.each([
    "The minister told Reuters that the fare rises.",
    "Take the AP exam, PA said.",
    `${"The fare rises. ".repeat(60)}(Reuters) ${"It does. ".repeat(90)}`,
  ])("is not read from %j", (text) => {
    expect(statedAgency(source({ text }))).toBeNull();
  });
  test("is read from a byline", () => {
    expect(statedAgency(source({ author: "Holm/AFP" }))?.name).toBe(
      "Agence France-Presse",
    );
  });
  test("knows its own by publisher, site or address", () => {
    const reuters = statedAgency(source({ author: "Reuters" }));
    if (!reuters) throw new Error("No agency.");
    const isOwn = (choice: Partial<ComparedSource>) =>
      isOfAgency(source(choice), reuters);
    expect(isOwn({ publisher: "Reuters" })).toBe(true);
    expect(isOwn({ addresses: ["https://uk.reuters.com/a"] })).toBe(true);
    expect(isOwn({ addresses: ["https://notreuters.com/a"] })).toBe(false);
    expect(isOwn({ publisher: "Harbour Post" })).toBe(false);
  });
});

test.each([
  ["its head", { text: "FOR IMMEDIATE RELEASE\n\nThe fare rises" }, true],
  ["its title", { title: "Pressemitteilung: Fähre" }, true],
  ["who spread it", { publisher: "PR Newswire" }, true],
  ["German dateline", { text: "Sarnby (ots) - Die Fähre" }, true],
  ["a mention of one", { text: "It says so in a press release." }, false],
] as const)("a press release is known by %s", (_, choice, is) => {
  expect(isPressRelease(source(choice))).toBe(is);
});
