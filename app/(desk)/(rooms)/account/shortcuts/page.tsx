import type { Metadata } from "next";
import { ShortcutsForm } from "@/components/people/shortcuts-form";
import { DeskHead } from "@/components/shell/desk-frame";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { getShortcuts } from "@/lib/people/queries/shortcuts";
import { noInput } from "@/lib/people/schema";
import { load } from "@/lib/server/page";
import { changeShortcutsAction } from "./actions";

export const metadata: Metadata = { title: "Your keys" };

/** The keys of the workbench, as the person who asks has them in this newsroom. */
export default async function ShortcutsPage() {
  const shortcuts = await load(
    {
      name: "account.shortcuts",
      input: noInput,
      access: (actor) => newsroomAccess(actor, "read"),
      run: ({ access }) => getShortcuts(access),
    },
    {},
  );
  return (
    <>
      <DeskHead title="Your keys" />
      <ShortcutsForm shortcuts={shortcuts} save={changeShortcutsAction} />
    </>
  );
}
