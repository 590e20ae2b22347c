import type { Attribution } from "../attribution/attribution";
import type { Found } from "./cast";
import { roleWords } from "./role-words";

/** A role that opens the article gets its name in one of these paragraphs. */
const MAX_LEAD_PARAGRAPH = 4;

export type ReadArticle = {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  /** Who was found for each, going forward. */
  readonly found: readonly Found[];
};

/** Two attributions that follow each other, and who was found for them. */
type Pair = {
  readonly here: Attribution;
  readonly next: Attribution;
  readonly own: Found;
  readonly later: Found;
};

/** Goes backward once: what only a later place says about who speaks. */
export function lookAhead({
  text,
  attributions,
  found,
}: ReadArticle): readonly Found[] {
  const better = [...found];
  for (let at = attributions.length - 2; at >= 0; at--) {
    const here = attributions[at];
    const next = attributions[at + 1];
    const own = better[at];
    const later = better[at + 1];
    if (!here || !next || !own || !later?.name) continue;
    const pair = { here, next, own, later };
    if (goesOnInto(text, pair))
      better[at] = { ...later, reason: "goes on in the words behind" };
    else if (isNamedNext(pair))
      better[at] = {
        ...later,
        reason: `the next paragraph names ${later.name}`,
      };
  }
  return better;
}

/** A quotation that is left open at the end of its paragraph, or that nobody speaks before; the next one follows at once. */
function goesOnInto(text: string, { here, next, own }: Pair): boolean {
  if (!here.isContinued || next.paragraph !== here.paragraph + 1) return false;
  const end = here.content.at(-1)?.end ?? 0;
  const between = text.slice(end, next.content[0]?.start ?? end);
  const isOpen = !/["”»’']$/.test(text.slice(end - 1, end));
  if (/^\s*$/.test(between)) return isOpen || own.name === null;
  return own.name === null && /^\s*(?:That|Those|These|So)\b/.test(between);
}

/** "Canada's top doctor says …", and in the next paragraph "Dr. Lund told reporters …": the lead gives the role, the next sentence the name. */
function isNamedNext({ here, next, own, later }: Pair): boolean {
  const { mention } = here;
  const entry = later.entry;
  if (mention?.kind !== "role" || own.entry || !entry || !next.mention)
    return false;
  const isFirstName =
    entry.kind === "person" &&
    entry.firstAt >= next.mention.span.start &&
    next.mention.kind === "person";
  const roles = entry.roles.flatMap(roleWords);
  const fits = roles.length === 0 || roles.includes(mention.head);
  return (
    isFirstName &&
    fits &&
    here.paragraph < MAX_LEAD_PARAGRAPH &&
    next.paragraph === here.paragraph + 1
  );
}
