import type { z } from "zod";
import type {
  admitMemberInput,
  changeRolesInput,
  invitePersonInput,
  revokeInvitationInput,
} from "@/lib/people/schema";
import type { Result } from "@/lib/server/handle";

type Act<Input extends z.ZodType, Output = void> = (
  input: z.input<Input>,
) => Promise<Result<Output>>;

/** A one-time link, the only time it can be read. */
export type MadeLink = {
  readonly link: string;
  readonly expiresAt: string;
};

/** Everything an admin does to people: server actions, handed in by the page. */
export type PeopleActions = {
  readonly invite: Act<typeof invitePersonInput, MadeLink>;
  readonly revoke: Act<typeof revokeInvitationInput>;
  readonly changeRoles: Act<typeof changeRolesInput>;
  readonly admit: Act<typeof admitMemberInput>;
};
