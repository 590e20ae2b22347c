import {
  type NamedPerson,
  type Office,
  readPersonName,
} from "../people/person-name";

/**
 * Whether two ways of naming somebody in one record can mean one person: by name as in `isSamePerson`, or because both
 * name one office, or one number. Null when nothing can be said.
 */
export function isSameSpeaker(one: string, other: string): boolean | null {
  if (NUMBERED.test(one) && NUMBERED.test(other)) {
    return one.trim().toLowerCase() === other.trim().toLowerCase();
  }
  return (
    isSamePerson(one, other) ??
    isSameOffice(readPersonName(one), readPersonName(other))
  );
}

/**
 * Whether two ways of naming somebody, wherever they stand, can mean one person: a name alone stands in the other,
 * initials are theirs, or the last names are the same and the first names do not differ. Null when one has no name: two
 * records have each its mayor, and its reporter.
 */
export function isSamePerson(one: string, other: string): boolean | null {
  const [left, right] = [readPersonName(one), readPersonName(other)];
  if (areInitialsOf(one, right) || areInitialsOf(other, left)) return true;
  if (left.name.length === 0 || right.name.length === 0) return null;
  return (
    !differ(left.gender, right.gender) &&
    !differ(left.generation, right.generation) &&
    isSameName(left.name, right.name)
  );
}

/** "Speaker 2": not Speaker 3. */
const NUMBERED = /^\s*(?:speaker|voice|person|participant)\s*\d{1,2}\s*$/i;

function differ<T>(one: T | null, other: T | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** True or unknown: whoever holds one office may hold another. */
function isSameOffice(left: NamedPerson, right: NamedPerson): true | null {
  const isShared = left.offices.some((one) =>
    right.offices.some((other) => isOneOffice(one, other)),
  );
  return isShared || isNamedBy(left, right) || isNamedBy(right, left)
    ? true
    : null;
}

/** "The referee" and "Referee Abt": an office that no list has looks like a part of the name. */
function isNamedBy({ offices }: NamedPerson, { name }: NamedPerson): boolean {
  return offices.some(({ noun, isDeputy }) => !isDeputy && name.includes(noun));
}

function isOneOffice(one: Office, other: Office): boolean {
  const isElsewhere =
    one.of !== null && other.of !== null && one.of !== other.of;
  return (
    one.noun === other.noun && one.isDeputy === other.isDeputy && !isElsewhere
  );
}

function isSameName(
  left: readonly string[],
  right: readonly string[],
): boolean {
  const [few, many] =
    left.length < right.length ? [left, right] : [right, left];
  if (few.every((part) => many.includes(part))) return true;
  if (left.at(-1) !== right.at(-1)) return false;
  return left.length > 1 && right.length > 1 && isInitialOf(left[0], right[0]);
}

function areInitialsOf(label: string, { name }: NamedPerson): boolean {
  const letters = label.trim().replaceAll(".", "");
  if (name.length < 2 || !/^\p{Lu}{2,3}$/u.test(letters)) return false;
  const initials = name.map((part) => part.slice(0, 1)).join("");
  return letters.toLowerCase() === initials;
}

function isInitialOf(one = "", other = ""): boolean {
  const isInitial = one.length === 1 || other.length === 1;
  return isInitial && one.slice(0, 1) === other.slice(0, 1);
}
