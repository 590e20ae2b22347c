import { expect, test } from "vitest";
import { paragraphs, wordStops, type Span } from "@/lib/text";
import { chooseWords, stepOf, type WordStep } from "./choose-words";

const text =
  "Minutes of May\n\nThe fare rises by 4.5 percent. Nobody spoke against it.";
const start = text.indexOf("The fare");
const paragraph = { start, end: text.length };
const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

type Choice = Extract<WordStep, { readonly is: "word" | "edge" | "sentence" }>;

function after(...steps: readonly Choice[]): string | null {
  let chosen: Span | null = null;
  for (const step of steps) {
    const next = chooseWords(
      {
        ...{ text, paragraphs: paragraphs(text) },
        ...{ stops: wordStops(text), paragraph, chosen },
      },
      step,
    );
    if (next === null) return null;
    chosen = next;
  }
  return chosen && text.slice(chosen.start, chosen.end);
}

const on = { is: "word", by: 1 } as const;
const back = { is: "word", by: -1 } as const;
const longer = { is: "edge", edge: "end", by: 1 } as const;
const shorter = { is: "edge", edge: "end", by: -1 } as const;
const earlier = { is: "edge", edge: "start", by: -1 } as const;
const sentence = { is: "sentence" } as const;

test.each([
  ["begins with the first word of the paragraph", [on], "The"],
  ["goes on to the next word", [on, on], "fare"],
  ["goes back, also into the paragraph before", [on, back], "May"],
  [
    "grows by a word, numbers whole",
    [on, on, on, on, on, longer],
    "4.5 percent",
  ],
  ["shrinks by a word", [on, longer, longer, shorter], "The fare"],
  ["grows to the front", [on, on, earlier], "The fare"],
  ["takes the sentence", [sentence], "The fare rises by 4.5 percent."],
  [
    "takes the rest of the sentence",
    [on, on, sentence],
    "fare rises by 4.5 percent.",
  ],
  ["takes the next sentence too", [sentence, sentence], text.slice(start)],
] as const)("choosing %s", (_, steps, words) => {
  expect(after(...steps)).toBe(words);
});

test("there is nothing beyond the last word", () => {
  expect(after(sentence, sentence, longer)).toBeNull();
  expect(after(sentence, sentence, sentence)).toBeNull();
});

test.each([
  [{ key: "j" }, { is: "paragraph", by: 1 }],
  [{ key: "ArrowLeft" }, { is: "word", by: -1 }],
  [{ key: "ArrowRight", shiftKey: true }, longer],
  [{ key: "ArrowLeft", shiftKey: true, altKey: true }, earlier],
  [{ key: "ArrowDown", shiftKey: true }, sentence],
  [{ key: "Enter" }, { is: "take" }],
  [{ key: "Escape" }, { is: "leave" }],
] as const)("%o is a step", (press, step) => {
  expect(stepOf({ ...none, ...press })).toEqual(step);
});

test.each([
  { key: "ArrowDown" },
  { key: "j", ctrlKey: true },
  { key: "ArrowLeft", altKey: true },
  { key: "ArrowRight", shiftKey: true, metaKey: true },
  { key: "constructor" },
])("%o is the browser's", (press) => {
  expect(stepOf({ ...none, ...press })).toBeNull();
});
