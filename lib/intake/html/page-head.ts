/** What a page says of itself, as it says it; bounded, so that a page of nothing else costs little. */
export type PageHead = {
  language: string | null;
  /** Pieces of the first title element. */
  readonly title: string[];
  readonly metas: { readonly key: string; readonly content: string }[];
  canonical: string | null;
  base: string | null;
  /** Pieces of each JSON-LD block. */
  readonly jsonLd: string[][];
  /** The first times of the body that are marked with their date. */
  readonly dates: string[];
};

type Attributes = Readonly<Record<string, string>>;

const MAX_METAS = 400;
const MAX_JSON_LD = 20;
const MAX_DATES = 20;

export function emptyHead(): PageHead {
  return {
    ...{ language: null, canonical: null, base: null },
    ...{ title: [], metas: [], jsonLd: [], dates: [] },
  };
}

/** Takes in what one opening tag says. Returns where the text of the element is to go, null when it is not wanted. */
export function readHeadTag(
  head: PageHead,
  name: string,
  attributes: Attributes,
): string[] | null {
  switch (name) {
    case "html":
      head.language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
      return null;
    case "title":
      return head.title.length === 0 ? head.title : null;
    case "script":
      return readScript(head, attributes);
    case "meta":
      readMeta(head, attributes);
      return null;
    case "base":
      head.base ??= attributes.href ?? null;
      return null;
    case "link":
      if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ""))
        head.canonical ??= attributes.href ?? null;
      return null;
    case "time":
      readTime(head, attributes);
      return null;
    default:
      return null;
  }
}

function readScript(head: PageHead, { type }: Attributes): string[] | null {
  const isWanted =
    /^application\/ld\+json\b/i.test(type ?? "") &&
    head.jsonLd.length < MAX_JSON_LD;
  if (!isWanted) return null;
  const pieces: string[] = [];
  head.jsonLd.push(pieces);
  return pieces;
}

function readMeta(head: PageHead, attributes: Attributes): void {
  const { name, property, itemprop, content } = attributes;
  const key = (property ?? name ?? itemprop ?? "").trim().toLowerCase();
  if (key === "" || !content || head.metas.length >= MAX_METAS) return;
  head.metas.push({ key, content });
}

function readTime(head: PageHead, { datetime }: Attributes): void {
  if (datetime && head.dates.length < MAX_DATES) head.dates.push(datetime);
}
