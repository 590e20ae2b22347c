import type { Prisma } from "@/generated/prisma/client";
import type { LibraryRow } from "../view";

/** What every screen of the library shows of a source. */
export const factsSelect = {
  id: true,
  kind: true,
  title: true,
  author: true,
  publisher: true,
  publishedOn: true,
  url: true,
  confidentiality: true,
  addressState: true,
  addressCheckedAt: true,
  addressSince: true,
  addressNote: true,
  withdrawnAt: true,
  withdrawnReason: true,
} as const satisfies Prisma.SourceSelect;

type StoredFacts = Prisma.SourceGetPayload<{ select: typeof factsSelect }>;

/** The same as plain data. */
export function toFacts(
  stored: StoredFacts,
): Omit<LibraryRow, "use" | "snapshotCount"> {
  const { id, kind, title, author, publisher, url, confidentiality } = stored;
  return {
    ...{ id, kind, title, author, publisher, url, confidentiality },
    publishedOn: stored.publishedOn?.toISOString().slice(0, 10) ?? null,
    address: {
      state: stored.addressState,
      checkedAt: stored.addressCheckedAt?.toISOString() ?? null,
      since: stored.addressSince?.toISOString() ?? null,
      note: stored.addressNote,
    },
    withdrawn: toWithdrawn(stored),
  };
}

/** When and why the desk no longer stands behind a source; null while it does. */
export function toWithdrawn({
  withdrawnAt,
  withdrawnReason,
}: Pick<StoredFacts, "withdrawnAt" | "withdrawnReason">) {
  if (withdrawnAt === null) return null;
  return { at: withdrawnAt.toISOString(), reason: withdrawnReason ?? "" };
}
