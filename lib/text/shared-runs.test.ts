import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cpuTimeOf } from "@/lib/testing/cpu-time";
import { fingerprintsOf, MAX_FINGERPRINTS } from "./fingerprints";
import { readRuns, sharedRuns } from "./shared-runs";

const COUNCIL =
  "The council of Sarnby decided on Tuesday that the fare for the harbour ferry rises by four percent in May. ";
const MAYOR =
  "Mayor Ilse Brandt said that nobody had spoken against it, and that the money goes to the new landing stage.";
const WEATHER =
  "Snow is expected on the pass from early morning, and drivers are asked to leave their cars in the valley below.";

const share = (one: string, other: string) =>
  sharedRuns(readRuns(one), readRuns(other));
const countWords = (text: string) => readRuns(text).words.length;

describe("what two texts share", () => {
  it("is every run of a text and itself, in one passage", () => {
    const words = countWords(COUNCIL);
    expect(share(COUNCIL, COUNCIL)).toEqual({
      ...{ shared: words - 7, smaller: words - 7, share: 1 },
      passages: [
        {
          inFirst: { start: 0, end: COUNCIL.length - 2 },
          inSecond: { start: 0, end: COUNCIL.length - 2 },
          words,
        },
      ],
    });
  });
  it.each([
    ["nothing, of texts about different things", COUNCIL, WEATHER],
    ["nothing, of no text", COUNCIL, ""],
    ["nothing, of seven words", "a b c d e f g", "a b c d e f g"],
  ])("is %s", (_, one, other) => {
    expect(share(one, other)).toMatchObject({ shared: 0, passages: [] });
  });
  it("is the same whatever the case, the glyphs and the line breaks", () => {
    const one = `He said: “The mayor’s plan for the landing stage costs 1,200 crowns.”`;
    const other = `HE SAID — "the mayor's plan\nfor the landing stage costs 1200 crowns"`;
    expect(share(one, other).share).toBe(1);
  });
  it("counts a run that is repeated once", () => {
    expect(share(COUNCIL.repeat(3), COUNCIL).shared).toBe(
      countWords(COUNCIL) - 7,
    );
  });
  it("is given as passages, each where it stands in both, the longest first", () => {
    const first = COUNCIL + WEATHER;
    const second = `From the region. ${WEATHER} And then: ${COUNCIL}`;
    const { passages } = share(first, second);
    expect(
      passages.map(({ inFirst, inSecond }) => [
        first.slice(inFirst.start, inFirst.end),
        second.slice(inSecond.start, inSecond.end),
      ]),
    ).toEqual([
      [WEATHER.slice(0, -1), WEATHER.slice(0, -1)],
      [COUNCIL.slice(0, -2), COUNCIL.slice(0, -2)],
    ]);
  });
  it("leaves out what also stands elsewhere, when told to", () => {
    const banner = "We and our partners store what you read here. Agree or go.";
    const one = readRuns(`${banner} ${COUNCIL}`);
    const other = readRuns(`${banner} ${WEATHER}`);
    const third = readRuns(`${MAYOR} ${banner}`);
    expect(sharedRuns(one, other).shared).toBeGreaterThan(0);
    expect(sharedRuns(one, other, new Set(third.keys))).toMatchObject({
      shared: 0,
      share: 0,
    });
  });
});

describe("fingerprints", () => {
  it("are the same numbers wherever they are made", () => {
    expect(fingerprintsOf(COUNCIL)).toEqual([-8_307_125_541_896_114_237n]);
  });
  it("fit a signed number of 64 bits, ascend, and come once", () => {
    const prints = fingerprintsOf(prose(4_000, 1));
    expect(prints.every((one) => BigInt.asIntN(64, one) === one)).toBe(true);
    expect(prints.some((one) => one < 0n)).toBe(true);
    expect(new Set(prints).size).toBe(prints.length);
    expect(
      prints.every((one, at) => at === 0 || one > (prints[at - 1] ?? one)),
    ).toBe(true);
  });
  it("are about an eighth of the runs", () => {
    const rate = fingerprintsOf(prose(20_000, 2)).length / 20_000;
    expect(rate).toBeGreaterThan(0.1);
    expect(rate).toBeLessThan(0.135);
  });
  it("are at most 4,000, and in a copy of a long text with a new beginning nearly the same", () => {
    const long = prose(60_000, 3);
    const prints = fingerprintsOf(long);
    expect(prints).toHaveLength(MAX_FINGERPRINTS);
    const copied = new Set(fingerprintsOf(`${prose(500, 4)} ${long}`));
    const kept = prints.filter((one) => copied.has(one));
    expect(kept.length).toBeGreaterThan(3_800);
  });
});

const SEED = { seed: 20_261_126, numRuns: 200 };

test("two texts that share 23 words in a row share a fingerprint", () => {
  const seeds = fc.tuple(fc.nat(), fc.nat(), fc.nat());
  fc.assert(
    fc.property(seeds, ([passage, before, after]) => {
      const shared = prose(23, passage);
      const one = fingerprintsOf(`${prose(40, before)} ${shared}`);
      const other = fingerprintsOf(
        `${shared} ${prose(40, after)} ${prose(9, before + 1)}`,
      );
      expect(one.some((print) => other.includes(print))).toBe(true);
    }),
    SEED,
  );
});

test("a text that is cut or repeated shares what is left of it, and the places hold the same words", () => {
  const cuts = fc.tuple(fc.nat(), fc.nat(80), fc.nat(80), fc.nat(3));
  fc.assert(
    fc.property(cuts, ([seed, from, to, repeats]) => {
      const words = prose(80, seed).split(" ");
      const part = words.slice(Math.min(from, to), Math.max(from, to));
      const text = words.join(" ");
      const other = Array.from({ length: repeats + 1 }, () =>
        part.join(" "),
      ).join(" ");
      const { shared, passages } = share(text, other);
      expect(shared).toBeGreaterThanOrEqual(Math.max(0, part.length - 7));
      for (const { inFirst, inSecond } of passages) {
        expect(other.slice(inSecond.start, inSecond.end)).toBe(
          text.slice(inFirst.start, inFirst.end),
        );
      }
    }),
    SEED,
  );
});

test.each([
  ["word "],
  ["one two three four five six seven eight nine "],
  ["a"],
])(
  "time grows with the length, not with its square, for %j repeated",
  (piece) => {
    const time = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      return cpuTimeOf(() => {
        fingerprintsOf(text);
        share(text, text);
      });
    };
    time(20_000);
    const small = Math.max(time(50_000), 5);
    expect(time(400_000)).toBeLessThan(small * 30);
  },
  60_000,
);

/** Words without a meaning, the same for a seed: a text that shares runs with no other. */
function prose(count: number, seed: number): string {
  let state = seed + 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return VOCABULARY[(state >>> 8) % VOCABULARY.length];
  }).join(" ");
}

const VOCABULARY = [...`${COUNCIL} ${MAYOR} ${WEATHER}`.matchAll(/\p{L}+/gu)]
  .map(([word]) => word)
  .flatMap((word) => [word, `${word}s`, `${word}er`]);
