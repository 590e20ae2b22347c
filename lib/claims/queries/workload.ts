import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { db } from "@/lib/db/read";
import type { ClaimStatus } from "../statuses";
import type { PersonRef } from "../view";
import { checkersIn, loadMembers } from "./members";

/** What one person has on their desk. */
export type Workload = {
  readonly person: PersonRef;
  readonly checking: number;
  readonly waiting: number;
  readonly stale: number;
  readonly overdue: number;
  /** The nearest due date of what they have, past ones too. */
  readonly nextDueAt: string | null;
};

/** Claims that nobody has. */
export type Workloads = {
  readonly people: readonly Workload[];
  readonly open: number;
};

const IN_HAND: readonly ClaimStatus[] = ["checking", "waiting", "stale"];

/** What everybody who can check has in hand, by name, and how much waits for somebody to take it. Four statements. */
export async function loadWorkloads(
  access: NewsroomAccess<"check">,
  at: Date,
): Promise<Workloads> {
  const { newsroomId } = access;
  const inHand = { newsroomId, status: { in: [...IN_HAND] } };
  const [members, byStatus, late, open] = await Promise.all([
    loadMembers(access),
    db.claim.groupBy({
      by: ["assigneeId", "status"],
      where: inHand,
      _count: true,
      _min: { dueAt: true },
    }),
    db.claim.groupBy({
      by: ["assigneeId"],
      where: { ...inHand, dueAt: { lt: at } },
      _count: true,
    }),
    db.claim.count({ where: { newsroomId, status: "open" } }),
  ]);
  const people = checkersIn(members).map((person): Workload => {
    const own = byStatus.filter(({ assigneeId }) => assigneeId === person.id);
    const countOf = (status: ClaimStatus) =>
      own.find((group) => group.status === status)?._count ?? 0;
    const overdue = late.find(({ assigneeId }) => assigneeId === person.id);
    return {
      person,
      checking: countOf("checking"),
      waiting: countOf("waiting"),
      stale: countOf("stale"),
      overdue: overdue?._count ?? 0,
      nextDueAt: earliest(own.map(({ _min }) => _min.dueAt)),
    };
  });
  return { people, open };
}

function earliest(moments: readonly (Date | null)[]): string | null {
  const times = moments.flatMap((moment) => moment?.getTime() ?? []);
  return times.length === 0 ? null : new Date(Math.min(...times)).toISOString();
}
