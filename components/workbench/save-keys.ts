import { v4 as randomId } from "uuid";
import { readKept, writeKept } from "./kept";

/** Something that is to be saved: whose, what, and with which words. */
export type Parcel = {
  readonly viewerId: string;
  /** What it is about: a claim, a sentence or an article. */
  readonly aboutId: string;
  /** What is done: the sentence that is read out afterwards. */
  readonly what: string;
  readonly input: unknown;
};

/**
 * The key under which the server saves this once. The same words have the same key until somebody answers, also after
 * a reload or a crash of the browser: whether the first try arrived cannot be known here. Other words have another.
 */
export function saveKeyOf(parcel: Parcel): string {
  const input = JSON.stringify(parcel.input);
  const [key, of] = split(readKept(nameOf(parcel)));
  if (key !== undefined && of === input) return key;
  const made = randomId();
  writeKept(nameOf(parcel), `${made} ${input}`);
  return made;
}

/** Somebody answered: the next save is another one, even of the same words. */
export function forgetSaveKey(parcel: Parcel): void {
  writeKept(nameOf(parcel), null);
}

function split(stored: string | null): readonly (string | undefined)[] {
  const at = stored?.indexOf(" ") ?? -1;
  return stored === null ? [] : [stored.slice(0, at), stored.slice(at + 1)];
}

function nameOf({ viewerId, aboutId, what }: Parcel): string {
  return `save:${viewerId}:${aboutId}:${what}`;
}
