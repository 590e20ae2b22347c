import "server-only";
import { unstable_rethrow } from "next/navigation";
import { v7 as newId } from "uuid";
import type { z } from "zod";
import type { Visit } from "@/lib/people/join";
import { failure, invalidInput, type Result } from "./handle";
import { clientAddress, requestId, requireOwnOrigin } from "./request";

/** One thing the server does for somebody who is not signed in. There are very few. */
export type OpenSpec<S extends z.ZodType, T> = {
  readonly name: string;
  readonly input: S;
  readonly run: (call: {
    readonly input: z.output<S>;
    readonly visit: Visit;
  }) => Promise<T>;
};

/**
 * A server action before sign-in: the same checks as `action`, but for the session. What it is given must prove by
 * itself that it may, as a one-time link does.
 */
export function openAction<S extends z.ZodType, T>(spec: OpenSpec<S, T>) {
  return async (raw: z.input<S>): Promise<Result<T>> => {
    const id = await requestId();
    try {
      await requireOwnOrigin();
      const parsed = spec.input.safeParse(raw);
      if (!parsed.success) throw invalidInput(parsed.error);
      const visit = {
        at: new Date(),
        newId: () => newId(),
        requestId: id,
        address: await clientAddress(),
      };
      return { ok: true, data: await spec.run({ input: parsed.data, visit }) };
    } catch (error) {
      unstable_rethrow(error);
      return { ok: false, error: failure(error, spec.name, id) };
    }
  };
}
