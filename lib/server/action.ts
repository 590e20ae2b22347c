import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { failure, handle, type Result, type Spec } from "./handle";
import { requestId, requireOwnOrigin } from "./request";

/**
 * A server action: the wrapper, behind the check that our own page sent it. Its arguments are whatever was sent. With a
 * `saveKey`, a UUID the page made for what it wants saved, it is done once however often it arrives.
 */
export function action<S extends z.ZodType, A, T>(spec: Spec<S, A, T>) {
  return async (raw: z.input<S>, saveKey?: string): Promise<Result<T>> => {
    try {
      await requireOwnOrigin();
    } catch (error) {
      unstable_rethrow(error);
      return { ok: false, error: failure(error, spec.name, await requestId()) };
    }
    return handle(spec, raw, saveKey);
  };
}
