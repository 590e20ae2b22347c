import { describe, expect, it } from "vitest";
import { judgeSentence } from "./judge-sentence";
import { placeFeatures } from "./place-in-speech";

const SENTENCE = "Our schools have never been in better shape.";

describe("the place of a sentence in a speech", () => {
  it("makes a claim likelier where people are named and unlikelier where they are blessed", () => {
    const [first = 0, middle = 0, last = 0] = [0, 0.5, 1].map(
      (place) => judgeSentence(SENTENCE, place).verifiable,
    );
    expect(first).toBeGreaterThan(middle);
    expect(last).toBeLessThan(middle);
  });
  it("is the same all through the middle", () => {
    const middle = [0.06, 0.5, 0.94].map(
      (place) => judgeSentence(SENTENCE, place).verifiable,
    );
    expect(new Set(middle).size).toBe(1);
  });
  it("never moves the score that ranks", () => {
    const scores = [null, 0, 0.5, 1].map(
      (place) => judgeSentence(SENTENCE, place).score,
    );
    expect(new Set(scores).size).toBe(1);
  });
  it("says nothing on average, so that a sentence without a place is judged like an average one", () => {
    const places = Array.from({ length: 1001 }, (_, at) => at / 1000);
    const sums = places
      .map(placeFeatures)
      .reduce((sum, one) => sum.map((value, at) => value + (one[at] ?? 0)));
    for (const sum of sums)
      expect(Math.abs(sum / places.length)).toBeLessThan(0.001);
  });
});
