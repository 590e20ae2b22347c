import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseText } from "@/lib/text";
import { withstoodDocuments } from "@/lib/testing/hostile-documents";
import { locatorAt } from "@/lib/sources/locator";
import { readTextMarks } from "@/lib/sources/text-marks";
import { soundPdf } from "@/lib/testing/hostile-pdf";
import { wordParagraph, wordParts } from "@/lib/testing/hostile-word";
import { newsPage } from "@/lib/testing/saved-pages";
import { buildZip } from "@/lib/testing/zip-file";
import type { ReadDocument } from "./document";
import { readDocument } from "./read-document";

const NAMES = ["html", "docx", "pdf", "txt", "md", "srt", "vtt"].map(
  (ending) => `document.${ending}`,
);

/** What holds of every answer, whatever was given. */
function expectSound(found: ReadDocument): void {
  if (found.kind === "refused") {
    expect(found.sentence).toMatch(/^[A-Z].*\.$/);
    return;
  }
  const { text, marks } = found;
  expect(normaliseText(text)).toBe(text);
  expect(text.trim()).not.toBe("");
  const offsets = marks.map(({ at }) => at);
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  const stored = { text, marks: readTextMarks(marks) };
  for (const mark of marks) {
    const end = "end" in mark ? mark.end : mark.at;
    expect(mark.at).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(mark.at);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(locatorAt(stored, { start: mark.at, end })).not.toBe("");
  }
}

async function expectSoundOf(bytes: Uint8Array, name: string) {
  expectSound(await readDocument({ bytes, name, type: "" }));
}

const SEED = { seed: 20_260_314, numRuns: 150 };

test("no bytes make a reader throw", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom(...NAMES),
      expectSoundOf,
    ),
    SEED,
  );
});

test("nor does any text", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom("a.html", "a.txt", "a.md", "a.vtt"),
      (text, name) => expectSoundOf(new TextEncoder().encode(text), name),
    ),
    SEED,
  );
});

const PIECES = [
  ...["<p>", "</p>", "<div hidden>", "</div>", "<td>", "<sup>", "</sup>"],
  ...["<pre>", "<br>", "<h2>", "</h2>", "<title>", "<!--", "<script>", "&#0;"],
  ...["e\u0301", "\u00ad", "\ud83d\ude00", " word ", "\u202e", "]]>", "\n"],
  ...["WEBVTT\n\n", "00:01.000 --> 00:02.000\n", "<v Ada>", "ANNA: Yes.\n"],
  ...["1\n", "# Head\n", "---\n", "- no\n", "\f", "BEN (12:31): No.\n"],
];

test("nor do pieces of markup, subtitles and transcripts in any order", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
      fc.constantFrom("a.html", "a.txt", "a.md", "a.srt"),
      (pieces, name) =>
        expectSoundOf(new TextEncoder().encode(pieces.join("")), name),
    ),
    { ...SEED, numRuns: 400 },
  );
});

const SOUND: readonly (readonly [string, Uint8Array])[] = [
  ["page.html", new TextEncoder().encode(newsPage())],
  ["report.docx", buildZip(wordParts(wordParagraph("Rents rose.")))],
  ["report.pdf", soundPdf()],
];

test("nor does a sound document with some bytes changed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SOUND),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
      async ([name, sound], changes) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        await expectSoundOf(bytes, name);
      },
    ),
    SEED,
  );
}, 60_000);

for (const { what, name, build } of withstoodDocuments) {
  test(`${what}: refused or read, and nothing else happens`, async () => {
    await expectSoundOf(build(), name);
    expect(globalThis).not.toHaveProperty("__pwn");
  }, 20_000);
}
