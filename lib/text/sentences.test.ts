import { describe, expect, it } from "vitest";
import { sentences, sliceSpan } from "@/lib/text";

/**
 * The constructions of the pragmatic segmenter's English golden rules, each in a sentence of our own; `|` marks
 * where a sentence ends. The published cases themselves are run by `npm run bench -- sentences --golden FILE`.
 */
const CASES: readonly [construction: string, marked: string][] = [
  ["a stop", "Snow fell all night.| The road is closed."],
  ["a question mark", "Who keeps the key?| Ask the harbour office."],
  ["an exclamation mark", "The ferry is here!| Run."],
  ["an initial in a name", "The mayor is Ingrid K. Moe."],
  ["a page number", "The table is on p. 12."],
  ["a small company abbreviation inside", "Did Berg and co. sign the lease?"],
  ["a company abbreviation inside", "He sold it to Lund, Vik & Co. in May."],
  [
    "a small company abbreviation at the end",
    "Ask Berg and co.| They have the plans.",
  ],
  [
    "a company abbreviation at the end",
    "He sold it to Lund, Vik & Co.| It was cheap.",
  ],
  ["a mountain", "The hut lies below Mt. Galdhø."],
  ["a saint and a street", "St. Olav's school is on 3rd st. by the river."],
  ["a possessive abbreviation", "That was Moe Jr.'s boat."],
  ["letters with stops inside", "She left the U.S.A. in spring."],
  [
    "letters with stops at the end",
    "He works for the E.U.| Where do you work?",
  ],
  ["letters with stops before a capital", "The U.S. Navy sent a ship."],
  [
    "letters with stops before a small letter",
    "He lived in the U.S. for years.",
  ],
  [
    "clock times",
    "At 6 a.m. Mr. Moe rang.| She left at 7 P.M.| Mr. Vik stayed.",
  ],
  ["a price", "It costs $12.50 a day."],
  ["a price at the end", "It costs $12.50.| That is too much."],
  [
    "a sentence in brackets",
    "He runs the mill (He bought it in spring.) with his brother.",
  ],
  ["an address for mail", "Write to Ola.Moe@example.org.| She answers."],
  ["an address of a page", "See https://example.org/a.b/c.html.| It helps."],
  ["single marks before the cue", "He said to her, 'It is late.' he said."],
  ["double marks before the cue", 'He said to her, "It is late." he said.'],
  [
    "double marks at the end",
    'He said to her, "It is late."| She closed the door.',
  ],
  ["two exclamation marks", "Stop!!| The bridge is open."],
  ["two question marks", "What??| Say that again."],
  ["both marks", "What?!| He sold it?| No!?| Yes."],
  ["numbers with stop and bracket", "1.) Flour |2.) Salt"],
  ["numbers with a bracket", "1) Flour. |2) Salt."],
  ["numbers with a stop", "1. Flour |2. Salt"],
  ["numbers behind bullets", "• 4. Flour |• 5. Salt"],
  ["numbers behind hyphens", "⁃4. Flour |⁃5. Salt"],
  ["letters of a list", "a. Flour |b. Salt |c. Milk"],
  ["a line that was cut", "The council met in the\nold hall by the river."],
  ["a list in lines", "flour\n|salt\n|milk, eggs\n"],
  ["a number like an address", "It lies at N°. 88.12.7.| Bring a lamp."],
  ["a name with a mark", "She works at Hooray! as a cook."],
  [
    "I at the end and I as an initial",
    "Nobody knew but you and I.| Was it Olaf I. Berg?",
  ],
  [
    "an ellipsis that ends a quotation",
    "She writes that “the sea was calm. . . .”",
  ],
  [
    "an ellipsis in brackets and a source",
    '"The mill [...] stood for years [...]" (Moe 31).',
  ],
  ["four dots with spaces", "Leave the rest out . . . .| Then begin again."],
  ["four dots", "I never sold it....| He shut the gate."],
  [
    "no white space",
    "It rained.|Nobody came.|Mr. Moe lost 2,000.|That was all.",
  ],
];

describe("sentences", () => {
  it.each(CASES)("knows %s", (_construction, marked) => {
    const text = marked.replaceAll("|", "");
    const expected = marked.split("|").map((sentence) => sentence.trim());
    expect(cut(text)).toEqual(expected);
  });
});

function cut(text: string): readonly string[] {
  return sentences(text).map((span) => sliceSpan(text, span).trim());
}
