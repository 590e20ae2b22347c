import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import type { JsonValue } from "@/lib/audit/canonical";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import type { Policy } from "../rules";
import type { ChangePolicy } from "../schema";
import { policySelect, readPolicy } from "../stored-policy";

/**
 * Gives the newsroom another policy. It holds for what happens from now on: a second check that is open stays open,
 * and a sign-off keeps the conditions it was given under.
 *
 * @throws AppError CONFLICT when somebody changed it meanwhile; INVALID_INPUT for a rating that no scale has, or when
 * nothing was changed.
 */
export function changePolicy(
  access: NewsroomAccess<"administer">,
  input: ChangePolicy,
  stamp: Stamp,
): Promise<{ readonly version: number }> {
  const { newsroomId } = access;
  const { version, ...after } = input;
  return commit(stamp, async (tx) => {
    await lockVersion(
      tx,
      { type: "Policy", newsroomId, id: newsroomId },
      version,
    );
    await requireRatings(tx, newsroomId, after);
    const where = { newsroomId };
    const stored = await tx.policy.findUnique({ where, select: policySelect });
    const change = changeBetween(readPolicy(stored), after);
    await tx.policy.update({
      where,
      data: { ...after, version: { increment: 1 } },
    });
    return {
      result: { version: version + 1 },
      event: {
        action: "policy.change",
        entity: { type: "Policy", id: newsroomId },
        ...change,
      },
    };
  });
}

/** A key that no scale has would demand something of nothing. */
async function requireRatings(
  tx: Tx,
  newsroomId: string,
  { secondCheckRatings, sourcesWanted, wordingRatings }: Policy,
): Promise<void> {
  const named = [
    ...secondCheckRatings,
    ...Object.keys(sourcesWanted),
    ...Object.values(wordingRatings),
  ];
  const found = await tx.rating.findMany({
    where: { newsroomId, key: { in: named } },
    distinct: ["key"],
    select: { key: true },
  });
  const known = new Set(found.map(({ key }) => key));
  if (named.every((key) => known.has(key))) return;
  throw new AppError(
    "INVALID_INPUT",
    "One of these ratings is on no scale of this newsroom. Reload the page.",
  );
}

/** The members that differ, before and after. */
function changeBetween(before: Policy, after: Policy) {
  const changed = Object.keys(after).filter(
    (name) =>
      JSON.stringify(pick(before, name)) !== JSON.stringify(pick(after, name)),
  );
  if (changed.length === 0) {
    throw new AppError(
      "INVALID_INPUT",
      "Nothing was changed, so there is nothing to save.",
    );
  }
  const only = (policy: Policy): JsonValue =>
    Object.fromEntries(changed.map((name) => [name, pick(policy, name)]));
  return { before: only(before), after: only(after) };
}

function pick(policy: Policy, name: string): JsonValue {
  const members: Readonly<Record<string, JsonValue>> = policy;
  return members[name] ?? null;
}
