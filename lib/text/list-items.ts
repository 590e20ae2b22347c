const FIRST_ITEM = /^([•⁃\-*]?\s?)(1|a)(\.\)|\)|\.)\s/;
/** A list in one line longer than this is something else. */
const MAX_ITEMS = 26;

/** Where the items of a list that is written in one line begin: "1. Milk 2. Bread", "a. One b. Two". */
export function inlineItems(body: string): readonly number[] {
  const first = FIRST_ITEM.exec(body);
  if (!first) return [];
  const [, bullet = "", label = "", stop = ""] = first;
  const starts: number[] = [];
  let at = 0;
  for (let item = 1; item < MAX_ITEMS; item++) {
    const next =
      label === "a" ? String.fromCharCode(97 + item) : String(item + 1);
    const place = body.indexOf(
      ` ${bullet.trimEnd()}${bullet.endsWith(" ") ? " " : ""}${next}${stop} `,
      at,
    );
    if (place < 0) break;
    starts.push(place + 1);
    at = place + 1;
  }
  return starts;
}
