import type { ArticleAccess } from "@/lib/access/article-access";
import { sendWord } from "@/lib/db/hint";
import type { LiveInput, PlaceInput } from "./schema";
import type { Gone, Here } from "./words";

/** Says to every process where somebody is. Said again every twenty seconds; nothing of it is stored. */
export async function sayHere(
  { newsroomId, articleId, actor }: ArticleAccess<"read">,
  { tab, claimId, sentence }: PlaceInput,
): Promise<void> {
  const person = { id: actor.personId, name: actor.name };
  const place = { newsroomId, articleId, tab };
  const word: Here = { kind: "here", ...place, person, claimId, sentence };
  await sendWord(word);
}

/** Says that a window was closed. */
export async function sayGone(
  { newsroomId, articleId }: ArticleAccess<"read">,
  { tab }: Pick<LiveInput, "tab">,
): Promise<void> {
  const word: Gone = { kind: "gone", newsroomId, articleId, tab };
  await sendWord(word);
}
