import { commit, type Stamp } from "@/lib/db/commit";
import { CHECK_AGAIN_AFTER_MS, CHECKED_AT_ONCE, RESERVED_ENDS } from "../rules";
import { begin } from "./start-intake";

/**
 * Has the address of one source looked at that nobody has looked at for a week; false when there is none. Secret ones
 * are never visited unasked: a visit could tell whoever runs the website that somebody is interested.
 */
export async function checkDueAddress(stamp: Stamp): Promise<boolean> {
  const { newsroomId, at } = stamp;
  const before = new Date(at.getTime() - CHECK_AGAIN_AFTER_MS);
  const none = new Error("No address is due.");
  try {
    return await commit(stamp, async (tx) => {
      const due = await tx.source.findFirst({
        where: {
          ...{ newsroomId, url: { not: null }, withdrawnAt: null },
          confidentiality: { not: "secret" },
          intakes: { none: { state: "waiting" } },
          NOT: { OR: RESERVED_ENDS.flatMap(addressesWith) },
          OR: [
            { addressCheckedAt: { lt: before } },
            { addressCheckedAt: null, createdAt: { lt: before } },
          ],
        },
        orderBy: [{ addressCheckedAt: { sort: "asc", nulls: "first" } }],
        select: { id: true, url: true, confidentiality: true },
      });
      if (!due?.url) throw none;
      const source = { ...due, isNew: false, articleId: null };
      const purpose = "address_check";
      const begun = await begin(tx, stamp, { purpose, source, url: due.url });
      return { ...begun, result: true };
    });
  } catch (error) {
    if (error === none) return false;
    throw error;
  }
}

function addressesWith(end: string) {
  return [{ url: { endsWith: end } }, { url: { contains: `${end}/` } }];
}

/** The same for as many as one newsroom may have looked at in an hour. */
export async function checkDueAddresses(makeStamp: () => Stamp): Promise<void> {
  for (let left = CHECKED_AT_ONCE; left > 0; left -= 1) {
    if (!(await checkDueAddress(makeStamp()))) return;
  }
}
