import type { Metadata } from "next";
import { AgreementFigures } from "@/components/second-checks/agreement-figures";
import { PolicyInWords } from "@/components/second-checks/policy-in-words";
import { DeskHead } from "@/components/shell/desk-frame";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { noInput } from "@/lib/people/schema";
import { loadPolicy } from "@/lib/policies/queries";
import { loadAgreement } from "@/lib/second-checks/queries";
import { load } from "@/lib/server/page";

export const metadata: Metadata = { title: "Agreement" };

/** For editors: how far two people who look alone find the same, and what the newsroom demands. */
export default async function AgreementPage() {
  const { agreement, policy } = await load(
    {
      name: "agreement.show",
      input: noInput,
      access: (actor) => newsroomAccess(actor, "decide"),
      run: async ({ access }) => ({
        agreement: await loadAgreement(access),
        policy: await loadPolicy(access),
      }),
    },
    {},
  );
  return (
    <>
      <DeskHead title="Agreement" />
      <AgreementFigures agreement={agreement} />
      <PolicyInWords policy={policy} />
    </>
  );
}
