import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { ComparedSource } from "@/lib/sources/suggestions/compared-source";
import { suggestLinks } from "@/lib/sources/suggestions/suggest-links";
import { fingerprintsOf, paragraphs, sliceSpan } from "@/lib/text";

const FILE = "attribution.dev.jsonl";
const articleSchema = z.object({ text: z.string() });

/** Articles compared with each reprint, and texts too short to be cut. */
const LIBRARY = 39;
const SHORTEST = 1_500;

/** Notices as sites hang them under every page; each article has the one of its site. */
const NOTICES = [
  "We and our partners store and read information on your device, such as cookies, and process what you read here to choose advertisements and to measure them. You can agree to that, or change what you allow at any time under Privacy. Who does not agree sees advertisements all the same, only others.",
  "Subscribe to our letter and have the news of the day in your inbox each morning before six. By signing up you accept our terms and say that you have read our privacy notice. You can leave at any time by the link at the foot of each letter. All rights reserved, no part of this page may be copied without leave.",
  "This paper belongs to its readers. If you can, support us with as little as one coin a week: it takes a minute, and every coin goes into reporting. Do you know more about this story? Write to our desk in confidence; our public key is on the contact page. Read our code of conduct, and how to complain.",
];

/** What papers do to a text they take over. `other` is an article that has nothing to do with it. */
const EDITS: Readonly<
  Record<string, (parts: readonly string[], other: readonly string[]) => string>
> = {
  "another headline": (parts) => joined(["Something else", ...parts.slice(1)]),
  "cut to its first third": (parts) =>
    joined(parts.slice(0, Math.ceil(parts.length / 3))),
  "every second paragraph, turned": (parts) =>
    joined(parts.filter((_, at) => at % 2 === 0).toReversed()),
  "a word in 20 changed": (parts) => changeWords(parts, 20),
  "a word in 12 changed": (parts) => changeWords(parts, 12),
  "a word in 9 changed": (parts) => changeWords(parts, 9),
  "half of it in another article": (parts, other) =>
    joined([...other, ...parts.slice(0, Math.ceil(parts.length / 2))]),
  "(one paragraph in another article)": (parts, other) =>
    joined([...other, ...parts.slice(2, 3)]),
};

/** Prints how many reprints are suggested among unrelated articles of the same sites, and how many of those are too. */
export function measureSharedText(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { corpus: { type: "string" } },
  });
  const { corpus } = values;
  if (corpus === undefined)
    throw new Error("Name the folder with the corpora: --corpus DIR");
  const articles = readArticles(corpus);
  for (const name of Object.keys(EDITS)) console.log(measure(name, articles));
}

function readArticles(corpus: string): readonly (readonly string[])[] {
  return readFileSync(join(corpus, FILE), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => articleSchema.parse(JSON.parse(line)).text)
    .filter((text) => text.length >= SHORTEST)
    .map((text) => paragraphs(text).map((span) => sliceSpan(text, span)));
}

function measure(
  name: string,
  articles: readonly (readonly string[])[],
): string {
  const edit = EDITS[name] ?? joined;
  const counts = { found: 0, sampled: 0, wrong: 0, pairs: 0, ms: 0 };
  articles.forEach((parts, at) => {
    const apart = Array.from({ length: LIBRARY }, (_, step) => {
      const index = (at + 1 + step) % articles.length;
      return toSource(joined(articles[index] ?? []), index);
    });
    const other = articles[(at + LIBRARY + 1) % articles.length] ?? [];
    const original = toSource(joined(parts), at);
    const reprint = toSource(edit(parts, other), at + 1);
    const begun = process.cpuUsage();
    const links = suggestLinks(original, [reprint, ...apart]);
    const { user, system } = process.cpuUsage(begun);
    counts.ms += (user + system) / 1_000;
    const isFound = links.some((link) =>
      [link.sourceId, link.restsOnId].includes(reprint.id),
    );
    counts.found += Number(isFound);
    counts.wrong += links.length - Number(isFound);
    counts.pairs += apart.length;
    counts.sampled += Number(sharesPrint(original, reprint));
  });
  const { length } = articles;
  const { found, sampled, wrong, pairs, ms } = counts;
  return `${name.padEnd(36)} ${found} of ${length} suggested (${sampled} have a fingerprint in common); ${wrong} of ${pairs} unrelated pairs; ${(ms / length).toFixed(1)} ms of processor time a source`;
}

function sharesPrint(one: ComparedSource, other: ComparedSource): boolean {
  const prints = new Set(fingerprintsOf(one.text));
  return fingerprintsOf(other.text).some((print) => prints.has(print));
}

let made = 0;
function toSource(text: string, at: number): ComparedSource {
  made += 1;
  const site = at % NOTICES.length;
  return {
    ...{ id: String(made), title: `Article ${at}`, publisher: "", author: "" },
    ...{ site: "", publishedOn: null, speakers: [] },
    addresses: [`https://site-${site}.example/${made}`],
    text: `${text}\n\n${NOTICES[site] ?? ""}`,
  };
}

function changeWords(parts: readonly string[], every: number): string {
  let count = 0;
  return joined(parts).replace(/\p{L}+/gu, (word) => {
    count += 1;
    return count % every === 0 ? `${word}x` : word;
  });
}

function joined(parts: readonly string[]): string {
  return parts.join("\n\n");
}
