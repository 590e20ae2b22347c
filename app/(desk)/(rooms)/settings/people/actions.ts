"use server";

import { newsroomAccess } from "@/lib/access/newsroom-access";
import { env } from "@/lib/env";
import { admitMember } from "@/lib/people/commands/admit-member";
import { changeRoles } from "@/lib/people/commands/change-roles";
import { invitePerson } from "@/lib/people/commands/invite-person";
import { revokeInvitation } from "@/lib/people/commands/revoke-invitation";
import {
  admitMemberInput,
  changeRolesInput,
  invitePersonInput,
  revokeInvitationInput,
} from "@/lib/people/schema";
import { newToken } from "@/lib/people/tokens";
import { action } from "@/lib/server/action";

/** Invites somebody. The answer is the only time that the link can be read. */
export const invitePersonAction = action({
  name: "person.invite",
  input: invitePersonInput,
  access: (actor) => newsroomAccess(actor, "administer"),
  run: async ({ access, input, stamp }) => {
    const { token, tokenHash } = newToken();
    const invitation = { ...input, tokenHash };
    const { expiresAt } = await invitePerson(access, invitation, stamp);
    const link = new URL(`/invitation/${token}`, env().NEXTAUTH_URL).href;
    return { link, expiresAt: expiresAt.toISOString() };
  },
});

export const revokeInvitationAction = action({
  name: "invitation.revoke",
  input: revokeInvitationInput,
  access: (actor) => newsroomAccess(actor, "administer"),
  run: ({ access, input, stamp }) => revokeInvitation(access, input, stamp),
});

export const changeRolesAction = action({
  name: "person.change-roles",
  input: changeRolesInput,
  access: (actor) => newsroomAccess(actor, "administer"),
  run: ({ access, input, stamp }) => changeRoles(access, input, stamp),
});

export const admitMemberAction = action({
  name: "person.admit",
  input: admitMemberInput,
  access: (actor) => newsroomAccess(actor, "administer"),
  run: ({ access, input, stamp }) => admitMember(access, input, stamp),
});
