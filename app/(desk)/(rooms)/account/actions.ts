"use server";

import { newsroomAccess } from "@/lib/access/newsroom-access";
import { changePassword } from "@/lib/people/change-password";
import { endAllSessions } from "@/lib/people/commands/end-session";
import { switchNewsroom } from "@/lib/people/commands/switch-newsroom";
import {
  changePasswordInput,
  noInput,
  switchNewsroomInput,
} from "@/lib/people/schema";
import { action } from "@/lib/server/action";
import { clientAddress } from "@/lib/server/request";
import { clearSessionCookie, writeSessionCookie } from "@/lib/server/session";

export const changePasswordAction = action({
  name: "person.change-password",
  input: changePasswordInput,
  access: (actor) => newsroomAccess(actor, "read"),
  run: async ({ access, input, stamp }) => {
    const address = await clientAddress();
    await changePassword(access, { ...input, address }, stamp);
  },
});

export const switchNewsroomAction = action({
  name: "session.switch",
  input: switchNewsroomInput,
  access: (actor) => newsroomAccess(actor, "read"),
  run: async ({ access, input, stamp }) => {
    const { sessionId } = await switchNewsroom(access, input, stamp);
    await writeSessionCookie(sessionId);
  },
});

export const signOutEverywhereAction = action({
  name: "session.end-all",
  input: noInput,
  access: (actor) => newsroomAccess(actor, "read"),
  run: async ({ access, stamp }) => {
    await endAllSessions(access, stamp);
    await clearSessionCookie();
  },
});
