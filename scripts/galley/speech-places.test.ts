import { describe, expect, it } from "vitest";
import { speechPlaces } from "./speech-places";

function speech(name: string, sentences: number) {
  return Array.from({ length: sentences }, (_, n) => ({ context_id: name, n }));
}

describe("places in a speech", () => {
  it("go from 0 for the first sentence to 1 for the last", () => {
    const places = speechPlaces(speech("a", 101));
    expect([places[0], places[25], places[100]]).toEqual([0, 0.25, 1]);
  });
  it("go by the number of the sentence, not by the order of the lines", () => {
    const lines = speech("a", 101);
    expect(speechPlaces(lines.toReversed())).toEqual(
      speechPlaces(lines).toReversed(),
    );
  });
  it("are counted for each speech apart, however their lines are mixed", () => {
    const [a, b] = [speech("a", 50), speech("b", 50)];
    const mixed = a.flatMap((line, at) => [line, ...b.slice(at, at + 1)]);
    const places = speechPlaces(mixed);
    expect(places.filter((_, at) => at % 2 === 1)).toEqual(speechPlaces(b));
  });
  it("are not known of an excerpt", () => {
    expect(speechPlaces(speech("a", 39))).not.toContain(0);
    expect(speechPlaces(speech("a", 40))).toContain(0);
  });
  it("are not known of lines without a speech or without a number", () => {
    const unknown = [
      ...speech("a", 50).map(({ n }) => ({ context_id: null, n })),
      ...speech("a", 50).map(({ context_id }) => ({ context_id })),
    ];
    expect(new Set(speechPlaces(unknown))).toEqual(new Set([null]));
  });
});
