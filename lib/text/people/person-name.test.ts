import { expect, test } from "vitest";
import { readPersonName } from "./person-name";

test.each([
  ["Ilse Brandt", "ilse brandt", "", null],
  ["ILSE VAN DER BRANDT", "ilse brandt", "", null],
  ["Norvik's mayor, Ilse Brandt", "ilse brandt", "mayor", null],
  ["the Norvik mayor", "", "mayor", null],
  ["The Minister of Health (Ms Rao)", "rao", "minister of health", "she"],
  ["Mr. Brandt (Greens)", "brandt", "", "he"],
  ["Brandt, Ilse", "brandt", "", null],
  ["Sen. Ilse Brandt, MP", "ilse brandt", "senator, mp", null],
  ["Deputy Chairwoman Brandt", "brandt", "deputy chair", null],
  ["Board President Latoya Crewe", "latoya crewe", "president", null],
  [
    "meteorologist Gretchen van der Meer",
    "gretchen meer",
    "meteorologist",
    null,
  ],
  ["Stephen King", "stephen king", "", null],
  ["Minh Le", "minh le", "", null],
  ["ilse brandt", "ilse brandt", "", null],
  ["a resident", "", "resident", null],
  ["Speaker 2", "", "", null],
  ["Q", "", "", null],
  ["REPORTER", "", "reporter", null],
  ["she", "", "", null],
  ["", "", "", null],
] as const)("“%s” names “%s”, %s", (text, ...expected) => {
  const found = readPersonName(text);
  const offices = found.offices.map(({ noun, isDeputy, of }) =>
    [isDeputy && "deputy", noun, of !== null && `of ${of}`]
      .filter(Boolean)
      .join(" "),
  );
  expect([found.name.join(" "), offices.join(", "), found.gender]).toEqual(
    expected,
  );
});
