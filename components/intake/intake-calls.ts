import * as z from "zod/mini";
import type { StartIntake, UploadFields } from "@/lib/intakes/schema";
import type { IntakeView } from "@/lib/intakes/view";
import type { Result } from "@/lib/server/handle";

/*
 * What a window asks the desk of things that are read in the background.
 */

const text = z.string();
const found = z.object({
  ...{ documentId: text, title: text, byline: text, publication: text },
  ...{ url: text, publishedOn: text, text, notices: z.array(text) },
});
const view = z.object({
  id: text,
  purpose: z.enum(["source", "snapshot", "article", "address_check"]),
  state: z.enum(["waiting", "done", "failed"]),
  version: z.number(),
  from: text,
  isFetched: z.boolean(),
  failure: z.nullable(text),
  sourceId: z.nullable(text),
  documentId: z.nullable(text),
  pages: z.number(),
  found: z.nullable(found),
});

const started = z.object({ intakeId: text, sourceId: z.nullable(text) });
export type Started = z.infer<typeof started>;

const failure = z.object({
  error: z.object({
    code: z.enum([
      ...(["INVALID_INPUT", "UNAUTHENTICATED", "FORBIDDEN"] as const),
      ...(["NOT_FOUND", "CONFLICT", "TOO_MANY", "UNAVAILABLE"] as const),
      "INTERNAL",
    ]),
    message: text,
    requestId: text,
    fields: z.optional(z.record(text, text)),
  }),
});

const ADDRESS = "/api/v1/intakes";

/** How far an intake is; null when the desk does not say. */
export async function askIntake(id: string): Promise<IntakeView | null> {
  const answer = await fetch(`${ADDRESS}/${id}`).catch(() => null);
  if (!answer?.ok) return null;
  return view.safeParse(await answer.json().catch(() => null)).data ?? null;
}

/** Has what is at an address fetched and read, or only looked at. */
export function startIntake(
  input: Exclude<StartIntake, { purpose: "source" }>,
): Promise<Result<Started>> {
  return send("", asJson(input), started);
}

/** Sends a file to be read for an article, or as a source's next snapshot. */
export function sendFile(
  file: File,
  fields: Extract<UploadFields, { purpose: "article" | "snapshot" }>,
): Promise<Result<Started>> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set("file", file);
  return send("/uploads", { body }, started);
}

/** Has something read once more that could not be read. */
export function retryIntake({ id, version }: IntakeView) {
  const answer = z.object({ version: z.number() });
  return send(`/${id}/retry`, asJson({ version }), answer);
}

function asJson(input: object): RequestInit {
  const headers = { "Content-Type": "application/json" };
  return { headers, body: JSON.stringify(input) };
}

/** Rejects when there is no answer, or none of ours: whoever calls says so. */
async function send<S extends z.ZodMiniType>(
  path: string,
  init: RequestInit,
  schema: S,
): Promise<Result<z.output<S>>> {
  const answer = await fetch(`${ADDRESS}${path}`, { method: "POST", ...init });
  const body: unknown = await answer.json();
  if (answer.ok) return { ok: true, data: schema.parse(body) };
  return { ok: false, error: failure.parse(body).error };
}
