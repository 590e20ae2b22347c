import type { z } from "zod";
import type {
  changePasswordInput,
  noInput,
  switchNewsroomInput,
} from "@/lib/people/schema";
import type { Result } from "@/lib/server/handle";

type Act<Input extends z.ZodType> = (
  input: z.input<Input>,
) => Promise<Result<void>>;

/** What somebody does about their own account: server actions, handed in by the page. */
export type AccountActions = {
  readonly changePassword: Act<typeof changePasswordInput>;
  readonly switchNewsroom: Act<typeof switchNewsroomInput>;
  readonly signOutEverywhere: Act<typeof noInput>;
};
