import "server-only";
import type { z } from "zod";
import { AppError, type ErrorCode } from "@/lib/errors";
import { failure, handle, type Failure, type Spec } from "./handle";
import { requestId, requireOwnOrigin } from "./request";

const STATUS: Readonly<Record<ErrorCode, number>> = {
  INVALID_INPUT: 422,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_MANY: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** Seconds a client is asked to wait, where waiting helps. */
const RETRY_AFTER_S: Partial<Record<ErrorCode, number>> = {
  TOO_MANY: 60,
  UNAVAILABLE: 5,
};

type Context = {
  readonly params: Promise<Record<string, string | string[] | undefined>>;
};

/**
 * A route handler. Query for GET, JSON body otherwise, and a path parameter always wins over what the caller sent.
 * `respond` makes something other than JSON of the result: a file, a stream.
 */
export function route<S extends z.ZodType, A, T>(
  spec: Spec<S, A, T>,
  respond: (data: T) => Response = (data) => Response.json(data, NO_STORE),
) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      const isRead = request.method === "GET";
      if (!isRead) await requireOwnOrigin();
      const sent = isRead ? query(request) : await body(request);
      const result = await handle(spec, {
        ...sent,
        ...(await context.params),
      });
      return result.ok ? respond(result.data) : refused(result.error);
    } catch (error) {
      return refused(failure(error, spec.name, await requestId()));
    }
  };
}

const NO_STORE = { headers: { "Cache-Control": "private, no-store" } };

/** A failure as a machine is told: status, JSON, and how long to wait where waiting helps. */
export function refused(error: Failure): Response {
  const wait = RETRY_AFTER_S[error.code];
  return Response.json(
    { error },
    {
      status: STATUS[error.code],
      headers: {
        ...NO_STORE.headers,
        ...(wait !== undefined && { "Retry-After": String(wait) }),
      },
    },
  );
}

function query(request: Request): Record<string, string> {
  return Object.fromEntries(new URL(request.url).searchParams);
}

async function body(request: Request): Promise<object> {
  const isJson = request.headers
    .get("content-type")
    ?.toLowerCase()
    .startsWith("application/json");
  const sent: unknown = isJson ? await request.json().catch(() => null) : null;
  if (typeof sent === "object" && sent !== null && !Array.isArray(sent)) {
    return sent;
  }
  throw new AppError(
    "INVALID_INPUT",
    "The request's body must be one JSON object with the content type application/json.",
  );
}
