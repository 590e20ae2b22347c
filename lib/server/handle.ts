import "server-only";
import { unstable_rethrow } from "next/navigation";
import { v7 as newId } from "uuid";
import { z } from "zod";
import type { Actor } from "@/lib/access/policy";
import type { Stamp } from "@/lib/db/commit";
import { translateDatabaseError } from "@/lib/db/translate";
import { AppError, type ErrorCode, type ErrorFacts } from "@/lib/errors";
import { log } from "@/lib/log";
import { requestId } from "./request";
import { requireActor } from "./session";

/** What a person is told when something could not be done. */
export type Failure = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly requestId: string;
} & ErrorFacts;

export type Result<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: Failure };

/** One thing the server does for a signed-in person. */
export type Spec<S extends z.ZodType, A, T> = {
  /** Shown in logs and in the list of everything that can be called: "claim.edit". */
  readonly name: string;
  readonly input: S;
  /** Throws AppError when the actor may not; what it returns is the proof that `run` passes on. */
  readonly access: (actor: Actor, input: z.output<S>) => A | Promise<A>;
  readonly run: (call: Call<A, z.output<S>>) => Promise<T>;
};

export type Call<A, I> = {
  readonly access: A;
  readonly input: I;
  readonly stamp: Stamp;
};

/**
 * The one wrapper: session, input, access, errors. Pages, actions and routes all come through here; what the layout
 * or a proxy checks besides is courtesy.
 */
export async function handle<S extends z.ZodType, A, T>(
  spec: Spec<S, A, T>,
  raw: unknown,
  saveKey?: unknown,
): Promise<Result<T>> {
  const id = await requestId();
  try {
    const actor = await requireActor();
    const parsed = spec.input.safeParse(raw);
    if (!parsed.success) throw invalidInput(parsed.error);
    const access = await spec.access(actor, parsed.data);
    const stamp = makeStamp(actor, id);
    const once = saveOnce(spec.name, saveKey);
    return {
      ok: true,
      data: await spec.run({
        access,
        input: parsed.data,
        stamp: once ? { ...stamp, once } : stamp,
      }),
    };
  } catch (error) {
    unstable_rethrow(error);
    return { ok: false, error: failure(error, spec.name, id) };
  }
}

/** The key under which a save is done once, when the caller sent one. */
function saveOnce(name: string, saveKey: unknown): Stamp["once"] {
  if (saveKey === undefined) return undefined;
  const key = z.uuid().safeParse(saveKey);
  if (key.success) return { key: key.data, name };
  throw new AppError(
    "INVALID_INPUT",
    "The key of this save is not one, so nothing was saved. Reload the page and save it again.",
  );
}

/** Who and when, for one request. Nothing below reads a clock. */
export function makeStamp(actor: Actor, id: string): Stamp {
  return {
    newsroomId: actor.newsroomId,
    actorId: actor.personId,
    actorName: actor.name,
    at: new Date(),
    requestId: id,
    newId: () => newId(),
  };
}

/** An error as the person may see it. Only an AppError's own words reach a browser; the rest is logged. */
export function failure(error: unknown, name: string, id: string): Failure {
  const known = translateDatabaseError(error);
  if (known instanceof AppError) {
    return {
      code: known.code,
      message: known.message,
      requestId: id,
      ...known.facts,
    };
  }
  log.error("request failed", { name, requestId: id, error });
  return {
    code: "INTERNAL",
    message: `Something went wrong on our side and nothing was saved. Try once more; if it happens again, give your admin this number: ${id}.`,
    requestId: id,
  };
}

/** Messages by field, for a form, out of what zod found. */
export function invalidInput(error: z.ZodError): AppError {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    fields[issue.path.join(".")] ??= issue.message;
  }
  return new AppError(
    "INVALID_INPUT",
    "Something in this form is not right yet. Look at the marked fields.",
    { fields },
  );
}
