import type { z } from "zod";
import type { Assigned } from "@/lib/claims/assign-claims";
import type { assignClaimsInput } from "@/lib/claims/schema";
import type {
  removeFilterInput,
  saveFilterInput,
} from "@/lib/saved-filters/schema";
import type { Result } from "@/lib/server/handle";

type Act<Input extends z.ZodType, Output> = (
  input: z.input<Input>,
) => Promise<Result<Output>>;

/** What can be done from the queue: server actions, handed in by the page. */
export type QueueActions = {
  readonly assign: Act<typeof assignClaimsInput, Assigned>;
  readonly saveFilter: Act<typeof saveFilterInput, unknown>;
  readonly removeFilter: Act<typeof removeFilterInput, unknown>;
};
