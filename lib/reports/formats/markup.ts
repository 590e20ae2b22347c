import { webAddress } from "../web-address";

/** Markup that was written here, with every value from outside escaped. Only `markup` makes it. */
export type Markup = { readonly markup: string };

type Value = Markup | string | number | null | readonly Markup[];

/**
 * A piece of HTML: values in a template are text, escaped, unless they are markup themselves. Null is nothing. So the
 * safe way is the only way to write one.
 */
export function markup(
  parts: TemplateStringsArray,
  ...values: readonly Value[]
): Markup {
  const written = parts.map((part, at) =>
    at < values.length ? part + write(values[at] ?? null) : part,
  );
  return { markup: written.join("") };
}

export const nothing: Markup = { markup: "" };

function write(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escapeHtml(value);
  if ("markup" in value) return value.markup;
  return value.map((each) => each.markup).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that HTML does not allow as text; a parser would drop or repair them. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}/gu;

/**
 * A text as it may stand between tags and in a quoted attribute (HTML Standard, 13.1.2 and 13.1.4). A carriage return
 * is written as a reference, because a parser turns a bare one into a line feed.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "")
    .replace(/\r/g, "&#13;");
}

/** Words from outside within a line of ours: a direction override in them ends with them. */
export function foreign(text: string): Markup {
  return markup`<bdi>${text}</bdi>`;
}

/** An address as a link, if it is one a browser may be sent to; else its text. */
export function link(url: string, words: string): Markup {
  const href = webAddress(url);
  return href === null
    ? foreign(words)
    : markup`<a href="${href}" rel="noopener noreferrer">${foreign(words)}</a>`;
}
