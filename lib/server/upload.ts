import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/access/policy";
import { AppError } from "@/lib/errors";
import { limits } from "@/lib/limits";
import { failure, handle, type Call } from "./handle";
import { requestId, requireOwnOrigin } from "./request";
import { refused } from "./route";
import { requireActor } from "./session";

/** A route that takes one file and some fields beside it. */
type UploadSpec<S extends z.ZodType, A, T> = {
  readonly name: string;
  readonly fields: S;
  readonly access: (actor: Actor) => A;
  readonly run: (call: Call<A, z.output<S>>, file: File) => Promise<T>;
};

/**
 * A route handler for a form with a file (multipart/form-data). Who may not send it is refused before anything of it is
 * read; what is read is counted as it comes.
 */
export function uploadRoute<S extends z.ZodType, A, T>({
  name,
  fields,
  access,
  run,
}: UploadSpec<S, A, T>) {
  return async (request: Request): Promise<Response> => {
    try {
      await requireOwnOrigin();
      access(await requireActor());
      const { file, sent } = await readForm(request);
      const spec = { name, input: fields, access };
      const result = await handle(
        { ...spec, run: (call) => run(call, file) },
        sent,
      );
      return result.ok ? Response.json(result.data) : refused(result.error);
    } catch (error) {
      return refused(failure(error, name, await requestId()));
    }
  };
}

/** More fields than any form has. */
const MOST_PARTS = 20;

async function readForm(request: Request) {
  const type = request.headers.get("content-type") ?? "";
  const isForm = type.toLowerCase().startsWith("multipart/form-data");
  if (!isForm || !request.body) throw notAForm();
  const counted = request.body.pipeThrough(countBytes(limits.uploadBodyBytes));
  const headers = { "content-type": type };
  const form = await new Response(counted, { headers })
    .formData()
    .catch(() => null);
  const parts = [...(form ?? [])];
  const files = parts.flatMap(([, value]) =>
    value instanceof File ? [value] : [],
  );
  const [file] = files;
  if (!file || files.length > 1 || parts.length > MOST_PARTS) throw notAForm();
  if (file.size > limits.documentBytes) throw tooLarge();
  const texts = parts.filter(([, value]) => typeof value === "string");
  return { file, sent: Object.fromEntries(texts) };
}

function countBytes(most: number) {
  let length = 0;
  return new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      length += chunk.length;
      if (length > most) controller.error(tooLarge());
      else controller.enqueue(chunk);
    },
  });
}

function notAForm(): AppError {
  return new AppError(
    "INVALID_INPUT",
    "The request must be a form (multipart/form-data) with one file in it, and the fields beside it.",
  );
}

function tooLarge(): AppError {
  const megabytes = limits.documentBytes / 1_000_000;
  return new AppError(
    "INVALID_INPUT",
    `This file is larger than ${megabytes} MB, the most that is read. Save the part you need as a file of its own and upload that.`,
  );
}
