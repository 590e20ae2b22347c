/** Words before, in or after a name that are not the name: offices, forms of address, degrees. */
const TITLES = new Set(
  "mr mrs ms miss mx dr prof professor sir dame lord lady president minister mayor senator secretary chancellor governor premier prime judge justice chief general colonel captain sergeant constable ambassador spokesman spokeswoman spokesperson chair chairman chairwoman councillor councilor the rep representative congressman congresswoman mp pm ceo cfo deputy vice acting former director commissioner superintendent inspector officer attorney counsel rev reverend father sister bishop king queen prince princess jr sr ii iii phd md obe cbe kc qc esq of and".split(
    " ",
  ),
);
/** Labels that name nobody: "Q:", "Speaker 2:", "VO:". */
const NOBODY =
  /^(?:q|a|question|questioner|answer|speaker|voice|interviewer|interviewee|reporter|journalist|host|man|woman|male|female|unknown|unidentified|audience|narrator|moderator|participant|respondent|witness|clerk|vo|mc|multiple|all|both|crowd)s?$/;
/** "She", "the company", "a resident": nobody's name. */
const NO_NAME = /^(?:the|a|an|his|her|their|our|he|she|they|it|we|i|who)\b/;
/** Letters that Unicode does not take apart, and people often do. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe" },
};

/**
 * Whether two ways of naming somebody can mean one person: a name alone stands in the other, initials are theirs, or the
 * last names are the same and the first names do not differ. Null when either names nobody, so that nothing can be said.
 */
export function isSameSpeaker(one: string, other: string): boolean | null {
  const answers = namesIn(one).flatMap((left) =>
    namesIn(other).map((right) => isSameName(left, right)),
  );
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/** "The Minister of Health (Ms Rao)" is named twice; "Ilse Brandt (Greens)" once. */
function namesIn(name: string): readonly string[] {
  const inBrackets =
    /\(((?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof)\b[^)]*)\)/;
  const inside = inBrackets.exec(name)?.[1];
  return inside === undefined ? [name] : [inside];
}

function isSameName(one: string, other: string): boolean | null {
  const left = nameParts(one);
  const right = nameParts(other);
  if (left.length === 0 || right.length === 0) return null;
  if (areInitialsOf(one, right) || areInitialsOf(other, left)) return true;
  if (left.length === 1 || right.length === 1) {
    return left.some((part) => right.includes(part));
  }
  if (left.at(-1) !== right.at(-1)) return false;
  const [first = ""] = left;
  const [otherFirst = ""] = right;
  return first === otherFirst || isInitialOf(first, otherFirst);
}

/** What follows a comma or stands in brackets is an office, or a first name: "Brandt, Ilse". */
function nameParts(name: string): readonly string[] {
  if (NO_NAME.test(name.trim())) return [];
  const [beforeComma = ""] = name.replace(/[([][^)\]]*[)\]]/g, " ").split(",");
  const parts = beforeComma
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđßæœ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’]s\b/g, "")
    // "The Minister of Health", "the member for Norvik": an office.
    .replace(/\s(?:of|for)\s.*$/, "")
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((part) => part !== "" && !TITLES.has(part));
  return parts.some((part) => NOBODY.test(part)) ? [] : parts;
}

function areInitialsOf(label: string, parts: readonly string[]): boolean {
  const letters = label.trim().replaceAll(".", "");
  if (parts.length < 2 || !/^\p{Lu}{2,3}$/u.test(letters)) return false;
  const initials = parts.map((part) => part.slice(0, 1)).join("");
  return letters.toLowerCase() === initials;
}

function isInitialOf(one: string, other: string): boolean {
  const isInitial = one.length === 1 || other.length === 1;
  return isInitial && one.slice(0, 1) === other.slice(0, 1);
}
