import type { z } from "zod";
import type { Result } from "@/lib/server/handle";
import type {
  addLinkInput,
  confirmLinkInput,
  dismissLinkInput,
  lookForLinksInput,
} from "@/lib/sources/link-schema";

type Act<Input extends z.ZodType> = (
  input: z.input<Input>,
) => Promise<Result<object>>;

/** What can be done about where a source comes from: server actions, handed in by the page. */
export type LinkActions = {
  readonly confirm: Act<typeof confirmLinkInput>;
  readonly dismiss: Act<typeof dismissLinkInput>;
  readonly add: Act<typeof addLinkInput>;
  readonly look: Act<typeof lookForLinksInput>;
};
