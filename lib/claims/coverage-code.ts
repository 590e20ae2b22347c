import type { CoverageForm } from "./view";

/** One letter a form. */
const LETTERS: Readonly<Record<CoverageForm, string>> = {
  decided: "d",
  in_progress: "p",
  stale: "s",
  waived: "w",
  not_a_claim: "n",
  untouched: "u",
};

/** The forms of an article's sentences in their order, one letter each: they are sent with every change. */
export function encodeCoverage(forms: readonly CoverageForm[]): string {
  return forms.map((form) => LETTERS[form]).join("");
}

/** The forms that were encoded; null where a letter is none of ours. */
export function decodeCoverage(code: string): readonly (CoverageForm | null)[] {
  return [...code].map(formOf);
}

function formOf(letter: string): CoverageForm | null {
  switch (letter) {
    case "d":
      return "decided";
    case "p":
      return "in_progress";
    case "s":
      return "stale";
    case "w":
      return "waived";
    case "n":
      return "not_a_claim";
    case "u":
      return "untouched";
    default:
      return null;
  }
}
