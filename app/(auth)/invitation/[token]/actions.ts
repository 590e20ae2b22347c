"use server";

import { newsroomAccess } from "@/lib/access/newsroom-access";
import { startSession } from "@/lib/people/commands/start-session";
import { switchNewsroom } from "@/lib/people/commands/switch-newsroom";
import { joinSignedIn, joinWithPassword } from "@/lib/people/join";
import { acceptInvitationInput, joinInput } from "@/lib/people/schema";
import { action } from "@/lib/server/action";
import { openAction } from "@/lib/server/open-action";
import { writeSessionCookie } from "@/lib/server/session";

/** Uses a one-time link with a password, and signs the person in. */
export const acceptInvitationAction = openAction({
  name: "invitation.accept",
  input: acceptInvitationInput,
  run: async ({ input, visit }) => {
    const { personId, name, newsroomId } = await joinWithPassword(input, visit);
    const { sessionId } = await startSession(
      { personId, method: "invitation" },
      {
        newsroomId,
        actorId: personId,
        actorName: name,
        at: visit.at,
        requestId: visit.requestId,
        newId: visit.newId,
      },
    );
    await writeSessionCookie(sessionId);
  },
});

/** Uses a one-time link as the person who is signed in, and moves them to the newsroom they joined. */
export const joinAction = action({
  name: "invitation.join",
  input: joinInput,
  access: (actor) => newsroomAccess(actor, "read"),
  run: async ({ access, input, stamp }) => {
    const joined = await joinSignedIn(access, input.token, stamp);
    const begun = await switchNewsroom(access, joined, stamp);
    await writeSessionCookie(begun.sessionId);
  },
});
