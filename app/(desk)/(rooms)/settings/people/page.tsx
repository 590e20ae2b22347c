import type { Metadata } from "next";
import { InvitationTable } from "@/components/settings/invitation-table";
import { InviteButton } from "@/components/settings/invite-dialog";
import { MemberTable } from "@/components/settings/member-table";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { listInvitations, listMembers } from "@/lib/people/queries";
import { noInput } from "@/lib/people/schema";
import { load } from "@/lib/server/page";
import {
  admitMemberAction,
  changeRolesAction,
  invitePersonAction,
  revokeInvitationAction,
} from "./actions";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const { members, invitations } = await load(
    {
      name: "settings.people",
      input: noInput,
      access: (actor) => newsroomAccess(actor, "administer"),
      run: async ({ access, stamp }) => ({
        members: await listMembers(access),
        invitations: await listInvitations(access, stamp.at),
      }),
    },
    {},
  );
  return (
    <SettingsFrame current="people">
      <div className="mt-4 flex flex-wrap items-center justify-between gap-4">
        <p className="max-w-[40rem] text-ink-2">
          Who may sign in to this newsroom, and what they may do here.
        </p>
        <InviteButton invite={invitePersonAction} />
      </div>
      <div className="mt-2 overflow-x-auto">
        <MemberTable
          members={members}
          actions={{ changeRoles: changeRolesAction, admit: admitMemberAction }}
        />
      </div>
      {invitations.length === 0 ? null : (
        <section className="mt-6 overflow-x-auto">
          <h2>Links that nobody has used yet</h2>
          <InvitationTable
            invitations={invitations}
            revoke={revokeInvitationAction}
          />
        </section>
      )}
    </SettingsFrame>
  );
}
