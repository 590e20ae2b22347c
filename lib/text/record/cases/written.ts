import { casesOf, type WordingCase } from "./case";

const PROSE = `The ferry left Norvik at six. We had no lifeboats for the crew, and nobody asked for any. The captain told us to wait below deck; we waited for two hours. In the end the coastguard came, and everyone was saved. I would not sail with that company again.`;

const SCAN = `The engineers warned that the infra-
structure would not last another winter. The well-
known report was sent to the Minis-
try of Works in 1987.`;

const REPORT = `Tarrant walked to the lectern. She thanked the firefighters (all forty of them) and the nurses. “Nobody will be left behind,” she said. The plan costs €12m a year. Half of it is paid by the state; the rest comes from fees. The minister, Paul Okafor, said the plan was unlikely to pass. Talks begin on 3 May and end on Friday.`;

const TESTIMONY = `1  Q. Did you see the truck?
2  A. I saw it twice. It was going
3  maybe fifty miles an hour.
4  Q. Were the lights on?
5  A. No, sir, they were not.`;

export const writtenCases: readonly WordingCase[] = [
  ...casesOf(
    PROSE,
    ["verbatim", "a sentence of prose", "We had no lifeboats for the crew"],
    ["verbatim", "prose without speakers", "everyone was saved.", "Ada Lund"],
    [
      "verbatim",
      "in curly marks",
      "“I would not sail with that company again.”",
    ],
    ["punctuation", "a comma inside the marks", "“everyone was saved,”"],
    ["punctuation", "a capital put first", "Nobody asked for any."],
    ["punctuation", "a number in digits", "we waited for 2 hours"],
    [
      "punctuation",
      "an interruption by the article",
      "“We had no lifeboats for the crew,” she said, “and nobody asked for any.”",
    ],
    [
      "elided",
      "a bracketed dots",
      "The captain told us to wait [...] for two hours",
    ],
    [
      "altered_critical",
      "a negation lost in dots over a full stop",
      "We had no lifeboats … The captain told us to wait",
    ],
    [
      "elided",
      "bracketed for a pronoun",
      "In the end [the rescuers] came, and everyone was saved",
    ],
    ["punctuation", "a bracketed capital", "“[N]obody asked for any”"],
    [
      "elided_unmarked",
      "a clause gone",
      "The captain told us to wait; we waited for two hours",
    ],
    ["verbatim", "the end left off", "I would not sail with that company"],
    ["altered", "another verb", "The captain ordered us to wait below deck"],
    [
      "altered",
      "another noun",
      "We had no lifeboats for the passengers, and nobody asked",
    ],
    ["altered_critical", "another name", "The ferry left Bergen at six"],
    ["altered_critical", "a number", "we waited for three hours"],
    ["altered_critical", "a unit", "we waited for two days"],
    [
      "altered_critical",
      "a negation lost",
      "I would sail with that company again",
    ],
    [
      "altered_critical",
      "a negation lost in dots",
      "I would … sail with that company again",
    ],
    ["altered_critical", "a modal", "I will not sail with that company again"],
    [
      "altered_critical",
      "a negation put in",
      "the coastguard never came, and everyone was saved",
    ],
    [
      "stitched",
      "another order",
      "everyone was saved. The ferry left Norvik at six.",
    ],
    [
      "stitched",
      "apart in one text",
      "The ferry left Norvik at six. I would not sail with that company again.",
    ],
    [
      "not_found",
      "a paraphrase",
      "There were too few boats for those on board",
    ],
    ["not_found", "other words of the kind", "The train left Halvern at nine"],
  ),
  ...casesOf(
    SCAN,
    [
      "verbatim",
      "a word over the end of a line",
      "the infrastructure would not last another winter",
    ],
    [
      "verbatim",
      "a hyphen over the end of a line",
      "The well-known report was sent",
    ],
    [
      "verbatim",
      "both",
      "The well-known report was sent to the Ministry of Works in 1987.",
    ],
    [
      "altered_critical",
      "may for would",
      "the infrastructure may not last another winter",
    ],
  ),
  ...casesOf(
    REPORT,
    [
      "verbatim",
      "a report",
      "She thanked the firefighters (all forty of them) and the nurses.",
    ],
    ["verbatim", "a report", "Nobody will be left behind", "Tarrant"],
    ["altered", "a report", "No one will be left behind"],
    ["punctuation", "a report", "The plan costs 12 million euros a year"],
    ["altered_critical", "a report", "said the plan was likely to pass"],
    ["altered_critical", "a report", "Talks begin on 3 March"],
    [
      "altered_critical",
      "a report",
      "Talks begin on 3 May and end on Thursday",
    ],
    [
      "altered_critical",
      "a report",
      "The minister, Peter Okafor, said the plan",
    ],
    ["altered_critical", "a report", "Brandt walked to the lectern"],
    ["altered_critical", "a report", "A third of it is paid by the state"],
    [
      "altered_critical",
      "a report",
      "The plan costs €12m a year … the rest comes from fees",
    ],
    [
      "altered_critical",
      "a report",
      "She thanked the firefighters and the nurses",
    ],
    [
      "altered_critical",
      "a report",
      "She thanked the firefighters . . . and the nurses",
    ],
    [
      "not_found",
      "a report",
      "The mayor promised that taxes would fall next year",
    ],
    ["not_found", "a report", "lectern speech"],
  ),
  ...casesOf(
    TESTIMONY,
    ["verbatim", "over numbered lines", "I saw it twice."],
    ["altered_critical", "kilometres", "maybe fifty kilometres an hour"],
    [
      "altered_critical",
      "once",
      "I saw it once. It was going maybe fifty miles an hour",
    ],
    [
      "stitched",
      "an answer with its question",
      "Were the lights on? No, sir, they were not.",
    ],
  ),
];
