import { addFeature, type FeatureList } from "../attribution/model/hashing";
import { isWhite } from "../tagging/runs";

/** Longer texts are read up to here: a sentence says by then what it claims. */
const MAX_CHARACTERS = 600;
/** One character may become three when it is made small; and a space stands at either end. */
const CODES = new Uint16Array(3 * MAX_CHARACTERS + 2);
const SPACE = 32;
const ZERO = 48;
const NINE = 57;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Three, four and five characters in a row, digits all alike. */
export function characterFeatures(text: string, list: FeatureList): void {
  const end = foldInto(CODES, text.slice(0, MAX_CHARACTERS).toLowerCase());
  for (let at = 0; at + 3 <= end; at++) {
    let hash = FNV_OFFSET;
    for (let next = at; next < end && next < at + 5; next++) {
      hash = Math.imul(hash ^ (CODES[next] ?? 0), FNV_PRIME);
      if (next >= at + 2) addFeature(list, 8 + next - at, hash);
    }
  }
}

/** Writes the characters with a space at either end, white space as one space, digits as zeros; returns how many. */
function foldInto(codes: Uint16Array, text: string): number {
  let end = 0;
  codes[end++] = SPACE;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = fold(text.charCodeAt(at));
    if (code === SPACE && before === SPACE) continue;
    codes[end++] = code;
    before = code;
  }
  codes[end++] = SPACE;
  return end;
}

function fold(code: number): number {
  if (isWhite(code)) return SPACE;
  return code >= ZERO && code <= NINE ? ZERO : code;
}
