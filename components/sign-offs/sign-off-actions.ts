import type { z } from "zod";
import type { Result } from "@/lib/server/handle";
import type {
  askOverrideInput,
  signOffChangeInput,
  signOffInput,
} from "@/lib/sign-offs/schema";

type Act<Input extends z.ZodType> = (
  input: z.input<Input>,
) => Promise<Result<{ readonly signOffId: string }>>;

/** What an editor can do about an article's sign-off: server actions, handed in by the page. */
export type SignOffActions = {
  readonly signOff: Act<typeof signOffInput>;
  readonly askOverride: Act<typeof askOverrideInput>;
  readonly confirmOverride: Act<typeof signOffChangeInput>;
  readonly withdraw: Act<typeof signOffChangeInput>;
};
