/** Words before or in a name that are not the name: offices and forms of address. */
const TITLES = new Set(
  "mr mrs ms miss dr prof professor sir dame lord lady president minister mayor senator secretary chancellor governor premier prime judge justice chief general colonel captain sergeant constable ambassador spokesman spokeswoman spokesperson chair chairman chairwoman councillor councilor the rep representative congressman congresswoman mp".split(
    " ",
  ),
);
/** Labels that name nobody: "Q:", "Speaker 2:". */
const NOBODY =
  /^(?:q|a|question|answer|speaker|voice|interviewer|reporter|host|man|woman|unknown|unidentified|audience|narrator|moderator)$/;

/**
 * Whether two ways of naming somebody can mean one person: they share the last name, and the first names do not differ.
 * Null when either names nobody, so that nothing can be said.
 */
export function isSameSpeaker(one: string, other: string): boolean | null {
  const left = nameParts(one);
  const right = nameParts(other);
  if (left.length === 0 || right.length === 0) return null;
  if (left.at(-1) !== right.at(-1)) return false;
  const [first = ""] = left;
  const [otherFirst = ""] = right;
  if (left.length === 1 || right.length === 1) return true;
  return first === otherFirst || isInitialOf(first, otherFirst);
}

function nameParts(name: string): readonly string[] {
  const parts = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((part) => part !== "" && !TITLES.has(part));
  return parts.some((part) => NOBODY.test(part)) ? [] : parts;
}

function isInitialOf(one: string, other: string): boolean {
  const isInitial = one.length === 1 || other.length === 1;
  return isInitial && one.slice(0, 1) === other.slice(0, 1);
}
