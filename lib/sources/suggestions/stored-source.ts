import type { Prisma } from "@/generated/prisma/client";
import type { ComparedSource } from "./compared-source";

/** What is read of a source to compare it: its newest snapshot is what it says now. */
export const comparedSelect = {
  id: true,
  title: true,
  publisher: true,
  author: true,
  url: true,
  canonicalUrl: true,
  publishedOn: true,
  snapshots: {
    orderBy: { number: "desc" },
    take: 1,
    select: {
      document: {
        select: {
          text: true,
          url: true,
          finalUrl: true,
          canonicalUrl: true,
          site: true,
          author: true,
          publishedOn: true,
          speakers: true,
        },
      },
    },
  },
} as const satisfies Prisma.SourceSelect;

type StoredSource = Prisma.SourceGetPayload<{ select: typeof comparedSelect }>;

/** A stored source with its newest snapshot, as it is compared. What a person wrote of it comes before what was read. */
export function toCompared(stored: StoredSource): ComparedSource {
  const { id, title, publisher, snapshots } = stored;
  const document = snapshots[0]?.document;
  const day = stored.publishedOn ?? document?.publishedOn;
  const addresses = [
    ...[stored.url, stored.canonicalUrl],
    ...[document?.url, document?.finalUrl, document?.canonicalUrl],
  ].filter((address) => typeof address === "string");
  return {
    ...{ id, title, publisher, addresses },
    author: stored.author || (document?.author ?? ""),
    site: document?.site ?? "",
    publishedOn: day?.toISOString().slice(0, 10) ?? null,
    speakers: document?.speakers ?? [],
    text: document?.text ?? "",
  };
}
