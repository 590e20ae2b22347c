/** What became of a step of signing in. `fault` is a code of `signInFault`. */
export type AuthAnswer =
  | { readonly kind: "done"; readonly goTo: string }
  | { readonly kind: "fault"; readonly fault: string };

/**
 * One step of signing in or out. Sent by script and never as a plain form: without a referrer, browsers send a
 * form's origin as "null", and the desk takes changes only from its own pages.
 */
export async function sendAuth(
  step: string,
  fields: Readonly<Record<string, string>>,
): Promise<AuthAnswer> {
  try {
    const csrfToken = await askForToken();
    const response = await fetch(`/api/auth/${step}`, {
      method: "POST",
      body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
    });
    const answer: unknown = await response.json();
    return readAnswer(response.ok, answer);
  } catch {
    return { kind: "fault", fault: "unreachable" };
  }
}

async function askForToken(): Promise<string> {
  const response = await fetch("/api/auth/csrf");
  const answer: unknown = await response.json();
  const token = textOf(answer, "csrfToken");
  if (token === null) throw new Error("no token");
  return token;
}

function readAnswer(isDone: boolean, answer: unknown): AuthAnswer {
  const url = textOf(answer, "url");
  if (url === null) return { kind: "fault", fault: "unknown" };
  const fault = new URL(url, window.location.href).searchParams.get("error");
  if (isDone && fault === null) return { kind: "done", goTo: url };
  return { kind: "fault", fault: fault ?? "unknown" };
}

function textOf(value: unknown, key: string): string | null {
  if (typeof value !== "object" || value === null) return null;
  const found = new Map<string, unknown>(Object.entries(value)).get(key);
  return typeof found === "string" ? found : null;
}
