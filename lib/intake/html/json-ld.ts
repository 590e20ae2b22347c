import { z } from "zod";

/** What linked data says of the article on a page (schema.org, Article). */
export type LinkedArticle = {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly language: string | null;
};

/** Longer blocks, and graphs with more objects, are catalogues and not the data of an article. */
const MAX_LENGTH = 1_000_000;
const MAX_OBJECTS = 2_000;
const ARTICLE =
  /(?:^|[/#])(?:\w*Article|\w*BlogPosting|Report|Review|ClaimReview|WebPage)$/;

const text = z.string().nullish().catch(null);
const name = z
  .string()
  .or(z.object({ name: z.string() }).transform((one) => one.name));
const names = z
  .array(name)
  .or(name.transform((one) => [one]))
  .optional()
  .catch([]);
const linked = z.object({
  "@type": z.string().or(z.array(z.string())),
  headline: text,
  author: names,
  publisher: names,
  datePublished: text,
  inLanguage: text,
});

/** The article among a page's blocks of JSON-LD; a real article goes before the page around it. Null without one. */
export function findLinkedArticle(
  blocks: readonly string[],
): LinkedArticle | null {
  const found = blocks
    .flatMap((block) => objectsOf(parse(block)))
    .flatMap((one) => {
      const parsed = linked.safeParse(one);
      return parsed.success && typesOf(parsed.data).some(isArticle)
        ? [parsed.data]
        : [];
    });
  const best =
    found.find((one) => !typesOf(one).includes("WebPage")) ?? found[0];
  if (!best) return null;
  return {
    headline: best.headline ?? null,
    authors: best.author ?? [],
    publisher: best.publisher?.[0] ?? null,
    datePublished: best.datePublished ?? null,
    language: best.inLanguage ?? null,
  };
}

function typesOf(one: z.output<typeof linked>): readonly string[] {
  return [one["@type"]].flat();
}

function isArticle(type: string): boolean {
  return ARTICLE.test(type);
}

function parse(block: string): unknown {
  if (block.length > MAX_LENGTH) return null;
  try {
    return JSON.parse(block);
  } catch {
    return null;
  }
}

/** All objects of a graph, nearest the top first; without recursion, since its depth is somebody else's choice. */
function objectsOf(root: unknown): readonly object[] {
  const queue: unknown[] = [root];
  const found: object[] = [];
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at++) {
    const one = queue[at];
    if (typeof one !== "object" || one === null) continue;
    if (!Array.isArray(one)) found.push(one);
    const inside: unknown[] = Object.values(one);
    queue.push(...inside.slice(0, MAX_OBJECTS));
  }
  return found;
}
