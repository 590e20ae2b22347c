import type { PersonHere } from "./live-source";

type Place = Pick<PersonHere, "claimId" | "sentence">;

/** Others by the claim they are on. */
export function othersByClaim(
  people: readonly PersonHere[],
  viewerId: string,
): ReadonlyMap<string, readonly string[]> {
  return namesBy(people, viewerId, ({ claimId }) => claimId);
}

/** Others by the number of the sentence they are on, or that their claim stands in. */
export function othersBySentence(
  people: readonly PersonHere[],
  viewerId: string,
  sentenceOf: (claimId: string) => number | null,
): ReadonlyMap<number, readonly string[]> {
  return namesBy(people, viewerId, ({ claimId, sentence }) =>
    claimId === null ? sentence : sentenceOf(claimId),
  );
}

function namesBy<Key>(
  people: readonly PersonHere[],
  viewerId: string,
  keyOf: (place: Place) => Key | null,
): ReadonlyMap<Key, readonly string[]> {
  const names = new Map<Key, readonly string[]>();
  for (const person of people) {
    const key = keyOf(person);
    if (person.id === viewerId || key === null) continue;
    names.set(key, [...(names.get(key) ?? []), person.name]);
  }
  return names;
}
