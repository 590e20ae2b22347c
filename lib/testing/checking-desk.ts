import type { Actor } from "@/lib/access/policy";
import type { ClaimStatus } from "@/lib/claims/statuses";
import { type MadeArticle, makeArticle } from "@/prisma/factories/article";
import {
  type MadeEvidence,
  type MadeVerdict,
  makeApproval,
  makeEvidence,
  makeVerdict,
} from "@/prisma/factories/checking";
import { type MadeClaim, makeClaim } from "@/prisma/factories/claim";
import {
  makeMember,
  makeNewsroom,
  type Newsroom,
} from "@/prisma/factories/newsroom";

/** A newsroom at work: two checkers, two editors, a reader, an article that Femi wrote, and another one. */
export type CheckingDesk = {
  readonly newsroom: Newsroom;
  readonly noor: Actor;
  readonly jonas: Actor;
  readonly marit: Actor;
  readonly femi: Actor;
  readonly cass: Actor;
  readonly article: MadeArticle;
  readonly other: MadeArticle;
};

/** Sets a desk up. Noor and Jonas check, Marit and Femi edit, Cass reads; Femi is the article's author. */
export async function setUpDesk(text?: string): Promise<CheckingDesk> {
  const newsroom = await makeNewsroom();
  const noor = await makeMember(newsroom, { name: "Noor", roles: ["checker"] });
  const jonas = await makeMember(newsroom, {
    name: "Jonas",
    roles: ["checker"],
  });
  const marit = await makeMember(newsroom, { name: "Marit" });
  const femi = await makeMember(newsroom, { name: "Femi" });
  const cass = await makeMember(newsroom, { name: "Cass", roles: ["reader"] });
  const authorId = femi.personId;
  const article = await makeArticle(noor, { ...(text && { text }), authorId });
  const other = await makeArticle(noor, { title: "The other article" });
  return { newsroom, noor, jonas, marit, femi, cass, article, other };
}

/** A claim that came to a status the way claims do, with what it left behind. */
export type PlacedClaim = MadeClaim & {
  readonly evidence: MadeEvidence;
  readonly verdict: MadeVerdict;
};

/** Statuses in which nobody has the claim yet. */
const UNASSIGNED: readonly ClaimStatus[] = ["suggested", "open", "withdrawn"];

/**
 * Makes a claim in a status: Noor has it, added the evidence and proposed Confirmed, and Marit approved, as far as
 * the status tells of that. In earlier statuses the verdict is there too, as after a reopening.
 */
export async function placeClaim(
  desk: CheckingDesk,
  status: ClaimStatus,
  choice: Parameters<typeof makeClaim>[1] = {},
): Promise<PlacedClaim> {
  const { newsroom, noor, jonas, marit, article } = desk;
  const assigneeId = UNASSIGNED.includes(status) ? null : noor.personId;
  const claim = await makeClaim(article, { status, assigneeId, ...choice });
  const evidence = await makeEvidence(noor, claim);
  const verdict = await makeVerdict(noor, claim, { newsroom });
  if (status === "approved") await makeApproval(marit, claim, { verdict });
  if (status === "disputed") {
    await makeVerdict(jonas, claim, { newsroom, number: 2, rating: "wrong" });
  }
  return { ...claim, evidence, verdict };
}
