import type { Metadata } from "next";
import { PolicyForm } from "@/components/settings/policy-form";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { noInput } from "@/lib/people/schema";
import { loadPolicy } from "@/lib/policies/queries";
import { load } from "@/lib/server/page";
import { listScales } from "@/lib/verdicts/queries";
import { changePolicyAction } from "./actions";

export const metadata: Metadata = { title: "Policy" };

export default async function PolicyPage() {
  const { policy, scales } = await load(
    {
      name: "settings.policy",
      input: noInput,
      access: (actor) => newsroomAccess(actor, "administer"),
      run: async ({ access }) => ({
        policy: await loadPolicy(access),
        scales: await listScales(access),
      }),
    },
    {},
  );
  return (
    <SettingsFrame current="policy">
      <p className="mt-4 max-w-[40rem] text-ink-2">
        What this newsroom demands before a verdict is approved and an article
        signed off. A change holds from now on: what is signed off stays signed
        off, and a second check that is open stays open.
      </p>
      <PolicyForm policy={policy} scales={scales} save={changePolicyAction} />
    </SettingsFrame>
  );
}
