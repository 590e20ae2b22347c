import type { APIRequestContext } from "@playwright/test";
import type { ActionEntry } from "./surface";

/** What came back of a call that went past the screens. */
export type Answer = {
  readonly status: number;
  /** Code of the refusal; "OK" when it was carried out; null when neither can be read from the answer. */
  readonly code: string | null;
  readonly text: string;
};

type Call = {
  readonly request: APIRequestContext;
  readonly origin: string | null;
};

/** Calls a server action as Next's own client does: by its id, with its argument as one JSON list. */
export async function callAction(
  { request, origin }: Call,
  action: ActionEntry,
  input: unknown,
): Promise<Answer> {
  const response = await request.post(pageOf(action), {
    headers: {
      "next-action": action.id,
      "content-type": "text/plain;charset=UTF-8",
      accept: "text/x-component",
      ...(origin !== null && { origin }),
    },
    data: JSON.stringify([input]),
    maxRedirects: 0,
  });
  return read(response.status(), await response.text());
}

/** Calls a route. */
export async function callRoute(
  { request, origin }: Call,
  method: string,
  { path, body }: { readonly path: string; readonly body?: unknown },
): Promise<Answer> {
  const response = await request.fetch(path, {
    method,
    headers: {
      ...(origin !== null && { origin }),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { data: JSON.stringify(body) }),
    maxRedirects: 0,
  });
  return read(response.status(), await response.text());
}

function read(status: number, text: string): Answer {
  const refusal = /"error":\{"code":"([A-Z_]+)"/.exec(text)?.[1];
  const isDone = /\{"ok":true/.test(text);
  return { status, text, code: refusal ?? (isDone ? "OK" : null) };
}

/** A page that carries the action: Next answers an action at the address of any page that imports it. */
function pageOf({ file }: ActionEntry): string {
  if (file.includes("invitation")) return "/invitation/none";
  const folders = file
    .split("/")
    .slice(1, -1)
    .filter((folder) => !folder.startsWith("("))
    .map((folder) =>
      folder.startsWith("[") ? "00000000-0000-7000-8000-000000000000" : folder,
    );
  return `/${folders.join("/")}`;
}
