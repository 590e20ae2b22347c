import type { Metadata } from "next";
import { z } from "zod";
import { WorkloadTable } from "@/components/claims/workload-table";
import { DeskHead } from "@/components/shell/desk-frame";
import { ButtonLink } from "@/components/ui/button";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { grants } from "@/lib/access/policy";
import { loadWorkloads } from "@/lib/claims/queries";
import { load } from "@/lib/server/page";

export const metadata: Metadata = { title: "Who has what" };

/** What each checker has in hand, and how much waits for somebody to take it. */
export default async function WorkloadPage() {
  const { workloads, canDecide } = await load(
    {
      name: "claims.people",
      input: z.strictObject({}),
      access: (actor) => newsroomAccess(actor, "check"),
      run: async ({ access, stamp }) => ({
        workloads: await loadWorkloads(access, stamp.at),
        canDecide: grants(access.actor.roles, "decide"),
      }),
    },
    {},
  );
  return (
    <>
      <DeskHead title="Who has what">
        <ButtonLink look="quiet" href="/claims">
          All claims
        </ButtonLink>
        {canDecide ? (
          <ButtonLink look="quiet" href="/agreement">
            Agreement
          </ButtonLink>
        ) : null}
      </DeskHead>
      <WorkloadTable workloads={workloads} />
    </>
  );
}
