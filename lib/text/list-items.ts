/** A list begins with 1 or a; behind a bullet it may be the rest of one that began elsewhere. */
const FIRST_ITEM = /^(?:()(1|a)|([•⁃\-*]\s?)(\d{1,2}|a))(\.\)|\)|\.)\s/;
/** A list in one line longer than this is something else. */
const MAX_ITEMS = 26;

/** Where the items of a list that is written in one line begin: "1. Milk 2. Bread", "a. One b. Two". */
export function inlineItems(body: string): readonly number[] {
  const first = FIRST_ITEM.exec(body);
  if (!first) return [];
  const [, , plain, bullet = "", behindBullet = "", stop = ""] = first;
  const label = plain ?? behindBullet;
  const starts: number[] = [];
  let at = 0;
  for (let item = 1; item < MAX_ITEMS; item++) {
    const next =
      label === "a"
        ? String.fromCharCode(97 + item)
        : String(Number(label) + item);
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
