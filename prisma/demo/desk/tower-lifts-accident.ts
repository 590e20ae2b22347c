import type { DemoClaim } from "../types";

/** Claims on the accident of 19 January and on those who were in the lift. */
export const towerLiftAccident: readonly DemoClaim[] = [
  {
    exact:
      "dropped 40 centimetres and came to a halt between the eighth and ninth floors",
    kind: "statement",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "fire-report",
        relation: "supports",
        locator: "p. 2",
        excerpt: "Car 0.4 m below landing level of floor 9, doors jammed.",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Measured by the brigade; date and lift number match.",
        by: "jonas",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "They waited two hours and ten minutes for the fire brigade",
    kind: "statement",
    status: "disputed",
    assignee: "noor",
    evidence: [
      {
        source: "fire-report",
        relation: "supports",
        locator: "p. 1, times",
        excerpt: "Alarm 18:02. Persons freed 20:12.",
        note: "",
        by: "noor",
      },
      {
        source: "fire-report",
        relation: "contradicts",
        locator: "p. 1, times",
        excerpt: "Arrival 18:43.",
        note: "The brigade was there after 41 minutes.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "18:02 to 20:12 is two hours and ten minutes.",
        by: "noor",
      },
      {
        rating: "confirmed-with-fix",
        basis: "documents",
        rationale:
          "They waited that long to be freed. The brigade came after 41 minutes: write “to be freed by”.",
        by: "jonas",
      },
    ],
  },
  {
    exact: "A seven-year-old girl was treated for a sprained wrist",
    kind: "statement",
    status: "waiting",
    assignee: "jonas",
    evidence: [
      {
        source: "fire-report",
        relation: "context",
        locator: "p. 3",
        excerpt: "One child handed over to ambulance.",
        note: "No age and no injury in the report.",
        by: "jonas",
      },
    ],
    verdicts: [],
    note: "To the author: who told us the age and the injury, and do the parents agree to print it? Due 13 May, 15:00.",
    noteBy: "jonas",
  },
  {
    exact:
      "“I counted the minutes out loud so that the children would have something to listen to,”",
    kind: "quote",
    speaker: "Dorota Veil",
    status: "approved",
    assignee: "noor",
    wording: "verbatim",
    evidence: [
      {
        source: "veil-interview",
        relation: "supports",
        locator: "00:11:20",
        excerpt:
          "I counted the minutes out loud so that the children would have something to listen to.",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "recording",
        rationale: "Word for word.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "There was no notice on the door, not one",
    kind: "statement",
    speaker: "Dorota Veil",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "veil-interview",
        relation: "supports",
        locator: "00:12:04",
        excerpt: "There was no notice on the door, not one.",
        note: "Asked two neighbours: neither remembers. No photo of the door from January.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "attribution-only",
        basis: "attribution-only",
        rationale:
          "She said it and was there. Nobody else could confirm it: keep it inside the quote.",
        by: "noor",
      },
    ],
    approval: { by: "femi" },
  },
];
