import type { Prisma } from "@/generated/prisma/client";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import type { SourceAccess } from "@/lib/access/source-access";
import { visibleSources } from "@/lib/access/visible-sources";
import { likePattern } from "@/lib/db/like-pattern";
import { db } from "@/lib/db/read";
import { addressWords, canonicalAddress } from "../address";
import type { SameSource } from "../view";
import { toWithdrawn } from "./facts";

/** Most sources that are compared by address, and most that are named. */
const MOST_COMPARED = 500;
const MOST_NAMED = 10;

type Access = NewsroomAccess | SourceAccess;

/**
 * The sources of the library that have the same page under some spelling of its address, or give it as their own, oldest
 * first. Secret ones only for who may know of them. None for what is no web address.
 */
export async function findByAddress(
  access: Access,
  address: string,
): Promise<readonly SameSource[]> {
  const wanted = canonicalAddress(address);
  if (wanted === null) return [];
  const found = await db.source.findMany({
    where: {
      ...visibleSources(access.actor),
      AND: [
        { OR: [holdsAll("url", address), holdsAll("canonicalUrl", address)] },
      ],
    },
    orderBy: { id: "asc" },
    take: MOST_COMPARED,
    select: { ...select, url: true, canonicalUrl: true },
  });
  return found
    .filter(({ url, canonicalUrl }) =>
      [url, canonicalUrl].some(
        (one) => one !== null && canonicalAddress(one) === wanted,
      ),
    )
    .slice(0, MOST_NAMED)
    .map((source) => toSame(source, ["the same address"]));
}

function holdsAll(column: "url" | "canonicalUrl", address: string) {
  return {
    AND: addressWords(address).map((words) => ({
      [column]: { contains: likePattern(words), mode: "insensitive" as const },
    })),
  };
}

/**
 * The sources that may be the same as this one: the same address, the same file, the same text. What they have in common
 * is said; what to do about it is for people.
 */
export async function findSame(
  access: SourceAccess,
  addresses: readonly (string | null)[],
): Promise<readonly SameSource[]> {
  const asked = addresses.flatMap((one) => one ?? []);
  const lists = await Promise.all([
    ...asked.map((address) => findByAddress(access, address)),
    findByDocument(access, "bytesSha256", "the same file"),
    findByDocument(access, "textSha256", "the same text"),
  ]);
  const byId = new Map<string, SameSource>();
  for (const one of lists.flat()) {
    if (one.id === access.sourceId) continue;
    const common = [...(byId.get(one.id)?.common ?? []), ...one.common];
    byId.set(one.id, { ...one, common: [...new Set(common)] });
  }
  return [...byId.values()].map(withoutTextOfSameFile).slice(0, MOST_NAMED);
}

async function findByDocument(
  { newsroomId, sourceId, actor }: SourceAccess,
  hash: "bytesSha256" | "textSha256",
  words: string,
): Promise<readonly SameSource[]> {
  const own = await db.document.findMany({
    where: {
      ...{ newsroomId, text: { not: "" } },
      snapshots: { some: { sourceId } },
    },
    select: { [hash]: true },
  });
  const hashes = own.map((document) => document[hash]);
  if (hashes.length === 0) return [];
  const document = { [hash]: { in: hashes } };
  const found = await db.source.findMany({
    where: {
      ...visibleSources(actor),
      id: { not: sourceId },
      snapshots: { some: { document } },
    },
    orderBy: { id: "asc" },
    take: MOST_NAMED,
    select,
  });
  return found.map((source) => toSame(source, [words]));
}

/** The same file has the same text: that need not be said. */
function withoutTextOfSameFile(one: SameSource): SameSource {
  if (!one.common.includes("the same file")) return one;
  return {
    ...one,
    common: one.common.filter((words) => words !== "the same text"),
  };
}

const select = {
  id: true,
  kind: true,
  title: true,
  publisher: true,
  withdrawnAt: true,
  withdrawnReason: true,
} as const satisfies Prisma.SourceSelect;

function toSame(
  stored: Prisma.SourceGetPayload<{ select: typeof select }>,
  common: readonly string[],
): SameSource {
  const { id, kind, title, publisher } = stored;
  return { id, kind, title, publisher, withdrawn: toWithdrawn(stored), common };
}
