import { readPersonName } from "../people/person-name";
import { isSameSpeaker } from "./same-speaker";

/** "EXAMINATION BY MS. YARROW:", "BY MR. PELL:": whose questions the following ones are. */
const EXAMINED_BY =
  /^[ \t\d]{0,16}(?:[\w -]{0,40}E(?:XAMINATION|xamination)[ \t]{1,4})?B[Yy][ \t]{1,4}([^\n:]{3,60}?):?[ \t]{0,4}$/gmu;
/** "DEPOSITION OF HECTOR HALVORSEN": who answers. */
const TESTIMONY_OF =
  /^[ \t\d]{0,16}(?:(?:VIDEOTAPED |ORAL |CONTINUED )*(?:DEPOSITION|TESTIMONY|EXAMINATION|EVIDENCE)[ \t]{1,4}OF)[ \t]{1,4}([^\n]{3,60}?)[ \t]{0,4}$/gimu;

/** Whether a turn is somebody's, by the name that the record gives the turn; null when nothing can be said. */
export type IsTheirs = (turnOf: string | null) => boolean | null;

/**
 * Learns from a whole record which of its names are a person's: once the record names them, what it has under "Q" or
 * "The Chair" is somebody else's, and "The Chair (Ms Rao)" tells whose later words of "The Chair" are.
 *
 * @param speaker who is looked for, as an article names them; null for nobody.
 * @param names how the record names its speakers, each once.
 */
export function findSpeaker(
  speaker: string | null,
  names: readonly string[],
  record: string,
): IsTheirs {
  if (speaker === null) return () => null;
  const known = new Map(
    names.map((name) => [name, isSameSpeaker(speaker, fullName(name))]),
  );
  const isNamed = [...known.values()].includes(true);
  const hasAnswers = names.some((name) => /^A\.?$/.test(name));

  function fullName(name: string): string {
    if (/^Q\.?$/.test(name)) return onlyOf(EXAMINED_BY) ?? name;
    if (/^(?:A\.?|THE WITNESS)$/.test(name))
      return onlyOf(TESTIMONY_OF) ?? name;
    return (
      names.find((other) => other.startsWith(`${name} (`)) ?? holderOf(name)
    );
  }

  /** "The mayor" is Anna Holt where the record has "Anna Holt, the mayor", and no other mayor. */
  function holderOf(name: string): string {
    const { name: own, offices } = readPersonName(name);
    const [office] = offices;
    if (own.length > 0 || !office) return name;
    const holders = names.filter((other) => {
      const person = readPersonName(other);
      return (
        person.name.length > 0 &&
        person.offices.some(
          ({ noun, isDeputy }) =>
            noun === office.noun && isDeputy === office.isDeputy,
        )
      );
    });
    return holders.length === 1 ? (holders[0] ?? name) : name;
  }

  /** The only one a pattern names. Where it names several, nothing is known of any. */
  function onlyOf(pattern: RegExp): string | null {
    const found = [...record.matchAll(pattern)].map(([, name = ""]) => name);
    return new Set(found).size === 1 ? (found[0] ?? null) : null;
  }

  return (name) => {
    if (name === null) return null;
    const answer = known.get(name) ?? null;
    const canBeAnybody = /^(?:A|Q)\.?$/.test(name)
      ? hasAnswers
      : isNobody(name);
    return answer === null && isNamed && !canBeAnybody ? false : answer;
  };
}

/** "Speaker 3", "Unknown": a machine that did not know the voice may have known it elsewhere. */
function isNobody(label: string): boolean {
  return (
    /^(?:un\w+|speaker|voice|male|female|man|woman|person|participant|multiple|all|both)\b/i.test(
      label.trim(),
    ) && readPersonName(label).name.length === 0
  );
}
