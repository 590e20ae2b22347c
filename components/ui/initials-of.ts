/** The initials of a name, at most two: of the first and the last word, in capitals. */
export function initialsOf(name: string): string {
  const words = name.normalize("NFC").match(/[\p{L}\p{N}]\S*/gu) ?? [];
  const first = words[0];
  if (first === undefined) return "–";
  const last = words[words.length - 1];
  const ends =
    words.length === 1 || last === undefined ? [first] : [first, last];
  return ends.map(firstLetter).join("");
}

// One letter as a reader counts it: a letter outside the basic plane is two code units.
function firstLetter(word: string): string {
  const [letter = ""] = word;
  return letter.toLocaleUpperCase("en");
}
