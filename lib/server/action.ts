import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { failure, handle, type Result, type Spec } from "./handle";
import { requestId, requireOwnOrigin } from "./request";

/** A server action: the wrapper, behind the check that our own page sent it. Its argument is whatever was sent. */
export function action<S extends z.ZodType, A, T>(spec: Spec<S, A, T>) {
  return async (raw: z.input<S>): Promise<Result<T>> => {
    try {
      await requireOwnOrigin();
    } catch (error) {
      unstable_rethrow(error);
      return { ok: false, error: failure(error, spec.name, await requestId()) };
    }
    return handle(spec, raw);
  };
}
