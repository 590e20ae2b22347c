import type { StatementKind } from "../types";
import type { Word } from "../tagging/word";
import { NEVER_NAMES } from "../lexicon/bodies";
import { wordList } from "../lexicon/word-list";
import { judgeWorth } from "../worth/worth";

/** What can be seen in the words of a statement; each gives a kind, a weight, or a reason in words. */
export type StatementFeatures = {
  readonly kinds: readonly StatementKind[];
  readonly reasons: readonly string[];
  readonly checkWorthiness: number;
};

type Signal = {
  readonly reason: string;
  readonly kind: StatementKind | null;
  /** Added to the log-odds of being worth a check. */
  readonly weight: number;
  /** Without a word like this the test fails anyway; asked once for each spelling. */
  readonly needs: RegExp;
  readonly test: (view: View) => boolean;
};

type View = { readonly words: readonly Word[]; readonly text: string };

const NUMBER_WORDS = wordList(
  "three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion trillion half third quarter percent per-cent twice double doubled triple tripled fourth fifth",
);
const EVALUATIVE_WORDS =
  "great terrible wonderful awful best worst beautiful ugly amazing brilliant horrible disgraceful important historic massive unique remarkable outrageous shameful deep strong significant welcome unfair fair good bad wrong right tragic unacceptable dangerous crucial vital excellent disastrous impressive stunning clearly sadly unfortunately should ought";
const EVALUATIVE = wordList(EVALUATIVE_WORDS);
const EVALUATIVE_FORM = new RegExp(
  `^(?:${EVALUATIVE_WORDS.replaceAll(" ", "|")})$`,
  "i",
);

const MONTH =
  /^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?$/;

/** The baseline log-odds of an assertion without any signal. */
const BASE = -1.2;

const SIGNALS: readonly Signal[] = [
  {
    reason: "has a number",
    kind: "statistic",
    weight: 1.3,
    needs:
      /\d|^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billion|trillion|half|third|quarter|percent|per-cent|twice|doubled?|tripled?|fourth|fifth)$/i,
    test: ({ words }) =>
      words.some(
        (word, at) => isQuantity(words, at) || NUMBER_WORDS.has(word.lower),
      ),
  },
  {
    reason: "compares",
    kind: "comparison",
    weight: 0.7,
    needs:
      /than|most|least|largest|biggest|smallest|highest|lowest|oldest|fastest|first|second|third|fourth|fifth|record|as$|compared/i,
    test: ({ words, text }) =>
      /\b(?:more|less|fewer|higher|lower|larger|smaller|better|worse|stronger|greater)\b(?:\s+\p{L}+){0,3}\s+than\b|\b(?:most|least|largest|biggest|smallest|highest|lowest|oldest|fastest|first|second|third|fourth|fifth)\b|\brecord\b|\bas \p{L}+ as\b|\bcompared (?:with|to)\b/iu.test(
        text,
      ) && words.length > 2,
  },
  {
    reason: "says why",
    kind: "cause",
    weight: 0.5,
    needs:
      /because|due$|caus|led$|leads$|leading$|result|thanks$|owing$|prevent|drive|drove|triggered|which/i,
    test: ({ text }) =>
      /\b(?:because|due to|caused?|causing|led to|leads to|leading to|result(?:ed|s|ing)? (?:in|from)|thanks to|as a result|owing to|prevent(?:s|ed|ing)?|drives?|drove|triggered|after which)\b/i.test(
        text,
      ),
  },
  {
    reason: "speaks of a law or rule",
    kind: "law",
    weight: 0.5,
    needs:
      /law|legal|constitution|ban|treaty|regulation|rule|court|ruling|statute|legislation|amendment|sanction|act$|require|prohibit|permit/i,
    test: ({ text }) =>
      /\b(?:laws?|legal|illegal|unlawful|constitution(?:al)?|ban(?:s|ned)?|treaty|regulations?|rules?|courts?|ruling|statutes?|legislation|amendment|sanction(?:s|ed)?|act of|requires?|required by|prohibits?|permits?)\b/i.test(
        text,
      ),
  },
  {
    reason: "accuses",
    kind: null,
    weight: 0.9,
    needs:
      /accus|alleg|fraud|corrupt|crime|criminal|massacre|murder|killed|attack|lied|lying|lies|brib|stole|abus|assault|illegal|violat|blam|terror|threat|guilty|convict|charged|cover/i,
    test: ({ text }) =>
      /\b(?:accus\w+|alleg\w+|fraud|corrupt\w*|crimes?|criminal|massacre|murder\w*|killed|attack\w*|lied|lying|lies|brib\w+|stole|stolen|abus\w+|assault\w*|illegal\w*|violat\w+|blam\w+|terror\w*|threat\w*|guilty|convict\w+|charged with|cover-?up)\b/i.test(
        text,
      ),
  },
  {
    reason: "foretells",
    kind: "prediction",
    weight: -0.5,
    needs: /will|shall|would|could|may|might|soon|['’]ll|future|20\d\d|to$/i,
    test: ({ text }) =>
      /\b(?:will|shall|going to|expected to|set to|likely to|is to|are to|plans? to|would|could|may|might|by 20\d\d|in the (?:near )?future|soon)\b|'ll\b|’ll\b/i.test(
        text,
      ),
  },
  {
    reason: "judges",
    kind: "opinion",
    weight: -0.6,
    needs: EVALUATIVE_FORM,
    test: ({ words }) =>
      words.some((word) => EVALUATIVE.has(word.lower) && word.tag !== "PROPN"),
  },
  {
    reason: "says what somebody or something is",
    kind: "status",
    weight: 0.2,
    needs: /^(?:is|are|was|were|remains?|remained|became|becomes)$/i,
    test: ({ words }) =>
      words.some(
        (word, at) =>
          /^(?:is|are|was|were|remains?|remained|became|becomes)$/.test(
            word.lower,
          ) && !/(?:ing|ed)$/.test(words[at + 1]?.lower ?? ""),
      ),
  },
  {
    reason: "tells what happened",
    kind: "event",
    weight: 0.4,
    needs:
      /ed$|^(?:met|won|lost|said|told|took|made|held|went|came|left|gave|rose|fell|grew|signed|began|struck|sent|spent|paid|bought|sold|built|broke|cut|hit|led|shot|killed|visited)$/i,
    test: ({ words }) =>
      words.some(
        (word) =>
          word.tag === "VERB" &&
          (/ed$/.test(word.lower) ||
            /^(?:met|won|lost|said|told|took|made|held|went|came|left|gave|rose|fell|grew|signed|began|struck|sent|spent|paid|bought|sold|built|broke|cut|hit|led|shot|killed|visited)$/.test(
              word.lower,
            )),
      ),
  },
  {
    reason: "names a person or body",
    kind: null,
    weight: 0.5,
    needs: /^\p{Lu}/u,
    test: ({ words }) =>
      words.some(
        (word, at) =>
          word.tag === "PROPN" &&
          /^\p{Lu}/u.test(word.text) &&
          !NEVER_NAMES.has(word.lower) &&
          at >= 0,
      ),
  },
  {
    reason: "gives a date",
    kind: null,
    weight: 0.4,
    needs:
      /(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|yesterday|last$|this$|on$/,
    test: ({ text }) =>
      /\b(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d|\b(?:yesterday|last (?:week|month|year)|this week|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/.test(
        text,
      ),
  },
  {
    reason: "is about money",
    kind: "statistic",
    weight: 0.3,
    needs: /[$€£¥₪]|dollars|euros|pounds|yen|shekels/i,
    test: ({ text }) =>
      /[$€£¥₪]\s?\d|\b\d[\d.,]*\s(?:dollars|euros|pounds|yen|shekels)\b/i.test(
        text,
      ),
  },
  {
    reason: "claims all or none",
    kind: null,
    weight: 0.3,
    needs: /all|every|always|never|none|nobody|no$|only|total|entire/i,
    test: ({ text }) =>
      /\b(?:all|every|always|never|none|nobody|no one|everyone|only|total(?:ly)?|entire)\b/i.test(
        text,
      ),
  },
  {
    reason: "is in the first person",
    kind: null,
    weight: -0.6,
    needs: /^(?:i|my|me)$/i,
    test: ({ words }) => words.some((word) => /^(?:i|my|me)$/.test(word.lower)),
  },
];

/** Reads kinds, reasons and check-worthiness off the words of one statement. */
export function statementFeatures(view: View): StatementFeatures {
  const possible = possibleSignals(view.words);
  const hits = SIGNALS.filter(
    (signal, index) => (possible & (1 << index)) !== 0 && signal.test(view),
  );
  const kinds = [
    ...new Set(hits.flatMap((signal) => (signal.kind ? [signal.kind] : []))),
  ];
  const logOdds =
    hits.reduce((sum, signal) => sum + signal.weight, BASE) +
    lengthWeight(view.words.length);
  return {
    kinds: kinds.length > 0 ? kinds : ["status"],
    reasons: hits.map((signal) => signal.reason),
    checkWorthiness: blend(logOdds, judgeWorth(view).verifiable),
  };
}

const MAX_REMEMBERED = 50_000;
const remembered = new Map<string, number>();

/** One bit for each signal that some word makes possible: most of them are ruled out without a search. */
function possibleSignals(words: readonly Word[]): number {
  let possible = 0;
  for (const { text } of words) possible |= remembered.get(text) ?? learn(text);
  return possible;
}

function learn(text: string): number {
  let possible = 0;
  SIGNALS.forEach(({ needs }, index) => {
    if (needs.test(text)) possible |= 1 << index;
  });
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(text, possible);
  return possible;
}

/** The signals speak for written news, the model for spoken sentences: the mean of both, to three places. */
function blend(logOdds: number, verifiable: number): number {
  const signals = 1 / (1 + Math.exp(-logOdds));
  return Math.round(500 * (signals + verifiable)) / 1000;
}

/** A number that is no year and no day of a month. */
function isQuantity(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/\d/.test(word.text)) return false;
  const isDay =
    MONTH.test(words[at - 1]?.text ?? "") ||
    MONTH.test(words[at + 1]?.text ?? "");
  return !isDay && !/^(?:19|20)\d\d$/.test(word.text);
}

/** Short remarks are seldom worth a check. */
function lengthWeight(words: number): number {
  return words < 5 ? -0.3 : Math.min(0.3, (words - 5) * 0.02);
}
