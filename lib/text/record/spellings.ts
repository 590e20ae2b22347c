/** Abbreviations that are said in full, and spellings of chats. */
const IN_FULL: Readonly<Record<string, string>> = {
  ...{ pct: "percent", mr: "mister", dr: "doctor", vs: "versus" },
  ...{
    km: "kilometers",
    cm: "centimeters",
    kg: "kilograms",
    mm: "millimeters",
  },
  ...{ jan: "january", feb: "february", aug: "august", sept: "september" },
  ...{ oct: "october", nov: "november", dec: "december", ok: "okay" },
  ...{ programme: "program", programmes: "programs", grey: "gray" },
  ...{ cheque: "check", cheques: "checks", tyre: "tire", tyres: "tires" },
  ...{ defence: "defense", offence: "offense", pretence: "pretense" },
  ...{ licence: "license", judgement: "judgment", ageing: "aging" },
  ...{ dialogue: "dialog", catalogue: "catalog", kerb: "curb" },
  ...{ dont: "don't", doesnt: "doesn't", didnt: "didn't", cant: "can't" },
  ...{ abt: "about", pls: "please" },
  ...{ isnt: "isn't", arent: "aren't", wasnt: "wasn't", wont: "won't" },
  ...{ werent: "weren't", hasnt: "hasn't", havent: "haven't" },
  ...{ hadnt: "hadn't", wouldnt: "wouldn't", couldnt: "couldn't" },
  ...{ shouldnt: "shouldn't", im: "i'm", ive: "i've", thats: "that's" },
  ...{ youre: "you're", theyre: "they're", theyve: "they've" },
  ...{ adviser: "advisor", advisers: "advisors", practise: "practice" },
  ...{ skilful: "skillful", fulfil: "fulfill", enrol: "enroll" },
  ...{ jewellery: "jewelry", plough: "plow", draught: "draft" },
  ...{ artefact: "artifact", artefacts: "artifacts", sulphur: "sulfur" },
  ...{ yoghurt: "yogurt", whiskey: "whisky", focussed: "focused" },
  ...{ manoeuvre: "maneuver", manoeuvres: "maneuvers", mould: "mold" },
  ...{ paediatric: "pediatric", foetus: "fetus", leukaemia: "leukemia" },
  ...{ sceptical: "skeptical", sceptic: "skeptic", storey: "story" },
};
/** British endings and the American ones. Four-letter words in -our (four, hour, tour) are left alone. */
const ENDINGS: readonly (readonly [british: RegExp, american: string])[] = [
  [/^(\p{L}{4,})is(e|es|ed|ing|ation|ations|er|ers)$/u, "$1iz$2"],
  [/^(\p{L}{3,})ys(e|es|ed|ing)$/u, "$1yz$2"],
  [
    /^((?:col|fav|behavi|lab|neighb|hon|harb|hum|rum|vap|arm|od|end?eav|sav|val|vig|cland?|glam|parl|tum)o)ur/u,
    "$1r",
  ],
  [
    /^((?:kilo|centi|milli)?met|cent|theat|lit|fib|calib|spect|somb)re/u,
    "$1er",
  ],
  [
    /^(travel|cancel|label|model|fuel|signal|total|level|counsel|quarrel|marvel|dial|equal)l(ed|ing|er|ers)$/u,
    "$1$2",
  ],
];

/** One spelling for words that British and American writers spell in two ways, or shorten. */
export function spellingOf(form: string): string {
  const full = Object.hasOwn(IN_FULL, form) ? IN_FULL[form] : undefined;
  if (full !== undefined) return full;
  for (const [british, american] of ENDINGS) {
    if (british.test(form)) return form.replace(british, american);
  }
  return form;
}
