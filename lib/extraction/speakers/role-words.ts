import { TITLE_MEANING } from "@/lib/text/people/people-words";

const EMPTY =
  /^(?:the|a|an|of|to|for|at|in|his|her|their|its|former|then|mr|mrs|ms|that|this|and)$/;

/** The telling words of a role in small letters, short titles written out: "Sen." is a "senator". */
export function roleWords(role: string): readonly string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !EMPTY.test(word))
    .map((word, at, all) =>
      word === "justice" && at === all.length - 1
        ? "judge"
        : (TITLE_MEANING.get(word) ?? word),
    );
}
