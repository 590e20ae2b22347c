import { agencies, type Agency } from "./agencies";
import type { ComparedSource } from "./compared-source";
import { siteOf } from "./site";

/** Datelines, bylines and credits stand within so many characters of a text's beginning or end. */
const HEAD_LENGTH = 600;
const FOOT_LENGTH = 400;

const PRESS_RELEASE_HEAD =
  /^\W*(?:(?:press|news|media) release|for immediate release|pressemitteilung|presseinformation|medienmitteilung|communiqué de presse|nota de prensa|comunicado de prensa|comunicato stampa)\b|\(ots\)/im;
const PRESS_RELEASE_PUBLISHER =
  /\b(?:pr newswire|business wire|globenewswire|news aktuell|presseportal)\b/i;

/** The agency a source says it has its text from, in its head, its foot or its byline; null when it names none. */
export function statedAgency(source: ComparedSource): Agency | null {
  const { text, author } = source;
  const ends = `${text.slice(0, HEAD_LENGTH)}\n${text.slice(HEAD_LENGTH).slice(-FOOT_LENGTH)}`;
  const named = patterns.find(
    ({ inText, inByline }) => inText.test(ends) || inByline.test(author),
  );
  return named?.agency ?? null;
}

/** Whether a source is the agency's own: published by it, or at its address. */
export function isOfAgency(source: ComparedSource, agency: Agency): boolean {
  const { publisher, site, addresses } = source;
  const names = [agency.name, ...agency.marks].map(fold);
  if (names.includes(fold(publisher)) || names.includes(fold(site))) {
    return true;
  }
  const sites = addresses.map(siteOf);
  return agency.sites.some((own) =>
    sites.some((one) => one === own || one?.endsWith(`.${own}`)),
  );
}

/** Whether a source is a press release by what stands above it or who spread it. Not: whether it speaks of one. */
export function isPressRelease({ text, title, publisher }: ComparedSource) {
  return (
    PRESS_RELEASE_HEAD.test(title) ||
    PRESS_RELEASE_HEAD.test(text.slice(0, HEAD_LENGTH)) ||
    PRESS_RELEASE_PUBLISHER.test(publisher)
  );
}

/** "LONDON (Reuters) —", "(dpa/lno)", "By Ida Holm, Associated Press", "Source: AFP", "the Xinhua news agency". */
const patterns = agencies.map((agency) => {
  const mark = `(?:${agency.marks.map(literal).join("|")})`;
  const edge = "(?![\\p{L}\\p{N}])";
  const inText = [
    `\\(\\s*(?:[^()\\n]{1,20}[/,]\\s*)?${mark}(?:[/,][^()\\n]{1,20})?\\s*\\)`,
    `^(?:By|Von|Par|Source|Sources|Quelle|Fuente|Fonte|Credit)\\b:?\\s(?:[^\\n]{0,60}[\\s,/|])?${mark}\\W*$`,
    `(?<![\\p{L}\\p{N}])${mark}\\s+(?:news agency|news wire|newswire)${edge}`,
  ];
  return {
    agency,
    inText: new RegExp(inText.join("|"), "mu"),
    inByline: new RegExp(`(?<![\\p{L}\\p{N}])${mark}${edge}`, "u"),
  };
});

function literal(mark: string): string {
  return mark.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function fold(name: string): string {
  return name.trim().toLowerCase().replace(/^the /, "");
}
