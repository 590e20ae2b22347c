/** A place in a speech: 0 its first sentence, 1 its last. */
export type PlaceInSpeech = number;

/** The first twentieth of a speech names people and what they did; the last one appeals and blesses. */
const EDGE = 0.05;

/** How many numbers a place is. */
export const PLACE_WIDTH = 2;

/**
 * What a place says, as numbers that are 0 on average over a speech: a sentence whose place is not known
 * is judged as if it stood anywhere.
 */
export function placeFeatures(place: PlaceInSpeech): readonly number[] {
  return [(place < EDGE ? 1 : 0) - EDGE, (place > 1 - EDGE ? 1 : 0) - EDGE];
}
