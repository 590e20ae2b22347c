import "server-only";
import { forbidden, notFound, redirect } from "next/navigation";
import type { z } from "zod";
import { handle, type Spec } from "./handle";
import { requestedPath } from "./request";

/**
 * For pages: the data, or the sign-in page and back, or the page that says it is not there, or the error page with
 * the request's number.
 */
export async function load<S extends z.ZodType, A, T>(
  spec: Spec<S, A, T>,
  raw: unknown,
): Promise<T> {
  const result = await handle(spec, raw);
  if (result.ok) return result.data;
  switch (result.error.code) {
    case "UNAUTHENTICATED":
      return redirect(
        `/sign-in?next=${encodeURIComponent(await requestedPath())}`,
      );
    case "FORBIDDEN":
      return forbidden();
    case "INVALID_INPUT":
    case "NOT_FOUND":
      return notFound();
    case "CONFLICT":
    case "TOO_MANY":
    case "UNAVAILABLE":
    case "INTERNAL":
      // Next shows the error page; its digest leads to the log line, which has the request's number.
      throw new Error(`${spec.name}: ${result.error.code}`);
  }
}
