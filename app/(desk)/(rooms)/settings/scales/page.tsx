import type { Metadata } from "next";
import { ScaleTable } from "@/components/settings/scale-table";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { noInput } from "@/lib/people/schema";
import { load } from "@/lib/server/page";
import { listScales } from "@/lib/verdicts/queries";

export const metadata: Metadata = { title: "Scales" };

export default async function ScalesPage() {
  const scales = await load(
    {
      name: "settings.scales",
      input: noInput,
      access: (actor) => newsroomAccess(actor, "administer"),
      run: ({ access }) => listScales(access),
    },
    {},
  );
  return (
    <SettingsFrame current="scales">
      <p className="mt-4 max-w-[40rem] text-ink-2">
        A verdict’s value comes from one of these, for statements and for
        quotes. A solid stamp is on the scale, an outlined one is off it.
      </p>
      {scales.map((scale) => (
        <ScaleTable key={scale.versionId} scale={scale} />
      ))}
    </SettingsFrame>
  );
}
