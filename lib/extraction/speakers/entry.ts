import type { Gender } from "./mention";
import { isGivenName, isSingleName, nameWords } from "./name-forms";

/** Somebody or some body the article names, with every way it does. */
export type Entry = {
  readonly id: number;
  readonly kind: "person" | "body";
  /** The name as the article has it in full. */
  readonly name: string;
  /** Folded words of the longest form. */
  readonly words: readonly string[];
  readonly roles: readonly string[];
  /** What titles and roles say; more than one when they contradict each other. */
  readonly genders: ReadonlySet<Gender>;
  readonly firstAt: number;
  readonly count: number;
  /** True when a title, a role or a given name speaks for a person, or the name stands there often. */
  readonly isSure: boolean;
};

/** The same while names are being gathered. */
export type Draft = {
  readonly id: number;
  words: readonly string[];
  readonly firstNames: Set<string>;
  /** How often each full form of the name stands there. */
  readonly forms: Map<string, number>;
  readonly roles: Map<string, number>;
  readonly genders: Set<Gender>;
  personVotes: number;
  prominence: number;
  firstAt: number;
  count: number;
};

/** One unknown word with a capital letter may be anything. */
const MIN_VOTES = 1;

/** What the gathered names say in the end. */
export function finish(draft: Draft): Entry {
  const roles = [...draft.roles]
    .sort((a, b) => b[0].length - a[0].length || b[1] - a[1])
    .map(([role]) => role);
  return {
    id: draft.id,
    kind: draft.personVotes > 0 ? "person" : "body",
    name: fullForm(draft),
    words: draft.words,
    roles,
    genders: draft.genders,
    firstAt: draft.firstAt,
    count: draft.count,
    isSure: Math.abs(draft.personVotes) >= MIN_VOTES,
  };
}

/** One that is not in capitals and begins with a given name; of these the longest, else the one that stands there most often. */
function fullForm({ forms, personVotes }: Draft): string {
  const ranked = [...forms].map(([form, times]) => {
    const words = nameWords(form);
    const isShouted = form === form.toUpperCase() && words.length > 1;
    return {
      form,
      rank: [
        Number(!isSingleName(words)),
        Number(!isShouted),
        Number(isGivenName(words[0] ?? "")),
        personVotes > 0 ? words.length : times,
        times,
        form.length,
      ],
    };
  });
  const [best] = ranked.sort((a, b) => compareRanks(b.rank, a.rank));
  return best?.form ?? "";
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
