import type { Mention } from "./mention";

/** What is known of a name, by the kind of look-up. */
export function answersFor<Answer>(
  known: Map<string, Answer[]>,
  name: string,
): Answer[] {
  const answers = known.get(name);
  if (answers) return answers;
  const none: Answer[] = [];
  known.set(name, none);
  return none;
}

const KINDS: readonly Mention["kind"][] = [
  "person",
  "body",
  "role",
  "pronoun",
  "group",
  "other",
];
const GENDERS: readonly Mention["gender"][] = [null, "he", "she"];

/** Everything about a mention besides its name that decides whom the name stands for, as a small number. */
export function lookUpKind({ kind, gender, use, role }: Mention): number {
  const who = KINDS.indexOf(kind) * GENDERS.length + GENDERS.indexOf(gender);
  return who * 4 + (use === "heading" ? 2 : 0) + (role === null ? 1 : 0);
}
