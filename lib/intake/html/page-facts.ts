import { limits } from "@/lib/limits";
import { calendarDay } from "../calendar-day";
import type { Findings } from "../document";
import { languageTag } from "../language-tag";
import { oneLine } from "../one-line";
import { findLinkedArticle, type LinkedArticle } from "./json-ld";
import type { PageHead } from "./page-head";

export type PageFacts = Required<
  Pick<
    Findings,
    "title" | "author" | "site" | "publishedOn" | "canonicalUrl" | "language"
  >
>;

const TITLES = ["og:title", "twitter:title", "dc.title", "citation_title"];
const AUTHORS = [
  "author",
  "article:author",
  "dc.creator",
  "citation_author",
  "parsely-author",
  "byl",
];
const SITES = ["og:site_name", "application-name", "citation_journal_title"];
const DATES = [
  "article:published_time",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "parsely-pub-date",
  "dc.date",
  "dc.date.issued",
  "dcterms.issued",
  "citation_publication_date",
  "sailthru.date",
];

/**
 * Title, author, site, day, own address and language of a page: linked data first, since it is made for machines, then
 * meta elements, then the page itself.
 */
export function pageFacts(
  head: PageHead,
  url: string | undefined,
  byline: string | null,
): PageFacts {
  const linked = findLinkedArticle(
    head.jsonLd.map((pieces) => pieces.join("")),
  );
  const metas = metasOf(head);
  return {
    title: titleOf(head, linked, metas),
    author: authorOf(linked, metas, byline),
    site: firstLine(
      [...metas(SITES), linked?.publisher],
      limits.shortTextLength,
    ),
    publishedOn:
      [linked?.datePublished, ...metas(DATES), ...head.dates]
        .map((date) => calendarDay((date ?? "").replaceAll("/", "-")))
        .find((day) => day !== null) ?? null,
    canonicalUrl: canonicalOf(head, metas, url),
    language: languageTag([
      head.language,
      linked?.language,
      ...metas(["og:locale"]),
    ]),
  };
}

type Metas = (keys: readonly string[]) => readonly string[];

function metasOf({ metas }: PageHead): Metas {
  return (keys) =>
    keys.flatMap((key) =>
      metas.filter((meta) => meta.key === key).map(({ content }) => content),
    );
}

function titleOf(
  head: PageHead,
  linked: LinkedArticle | null,
  metas: Metas,
): string | null {
  // Some sites write entities into linked data, where nothing decodes them.
  const headline = /&#?\w+;/.test(linked?.headline ?? "")
    ? null
    : linked?.headline;
  const candidates = [headline, ...metas(TITLES), head.title.join("")];
  return firstLine(candidates, limits.titleLength);
}

function authorOf(
  linked: LinkedArticle | null,
  metas: Metas,
  byline: string | null,
): string | null {
  const isName = (text: string | null | undefined) =>
    !!text && !/^https?:|^www\.|^@/i.test(text.trim());
  const linkedNames = linked?.authors.filter(isName).join(", ");
  const candidates = [linkedNames, ...metas(AUTHORS), byline].filter(isName);
  const author = firstLine(candidates, limits.shortTextLength);
  return author?.replace(/^by[:\s]+(?=\S)/i, "") ?? null;
}

function firstLine(
  candidates: readonly (string | null | undefined)[],
  maxLength: number,
): string | null {
  return (
    candidates
      .map((candidate) => oneLine(candidate, maxLength))
      .find((line) => line !== null) ?? null
  );
}

function canonicalOf(
  head: PageHead,
  metas: Metas,
  url: string | undefined,
): string | null {
  const base = [head.base, url].find((one) => one && URL.canParse(one, url));
  const address = [head.canonical, ...metas(["og:url"])]
    .filter((one) => one !== null)
    .find((one) => isWebAddress(one, base ?? url));
  return address === undefined ? null : resolve(address, base ?? url);
}

function resolve(address: string, base: string | undefined): string {
  const resolved = new URL(address.trim(), base);
  resolved.hash = "";
  return resolved.href;
}

function isWebAddress(address: string, base: string | undefined): boolean {
  if (!URL.canParse(address.trim(), base)) return false;
  const { protocol, username, password, href } = new URL(address.trim(), base);
  const isWeb = protocol === "http:" || protocol === "https:";
  const isOpen = username === "" && password === "";
  return isWeb && isOpen && href.length <= limits.urlLength;
}
