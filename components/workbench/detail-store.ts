import type { ClaimDetail } from "@/lib/claims/view";
import type { Failure } from "@/lib/server/handle";

/** What is known of one claim beyond its row. While it loads again, what was known before is still shown. */
export type DetailEntry = {
  readonly detail: ClaimDetail | null;
  readonly failure: Failure | null;
};

const nothingYet: DetailEntry = { detail: null, failure: null };

/** The claims of one article that were looked at, whole. */
export type DetailStore = {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly get: (claimId: string) => DetailEntry;
  /** Asks the server, and answers when the entry is as new as it can be. */
  readonly load: (claimId: string) => Promise<DetailEntry>;
  /** Asks again for the claim that was asked for last, when it is one of these: somebody else changed them. */
  readonly renew: (claimIds: readonly string[]) => void;
};

export function createDetailStore(articleId: string): DetailStore {
  const entries = new Map<string, DetailEntry>();
  const newest = new Map<string, number>();
  const listeners = new Set<() => void>();
  let last: string | null = null;

  async function load(claimId: string): Promise<DetailEntry> {
    last = claimId;
    const turn = (newest.get(claimId) ?? 0) + 1;
    newest.set(claimId, turn);
    const answer = await askFor(articleId, claimId);
    const before = entries.get(claimId) ?? nothingYet;
    // An answer that was overtaken by a later question says nothing new.
    if (newest.get(claimId) !== turn) return before;
    const entry = {
      detail: answer.detail ?? before.detail,
      failure: answer.failure,
    };
    entries.set(claimId, entry);
    for (const listener of listeners) listener();
    return entry;
  }

  return {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    get: (claimId) => entries.get(claimId) ?? nothingYet,
    load,
    renew: (claimIds) => {
      if (last !== null && claimIds.includes(last)) void load(last);
    },
  };
}

async function askFor(
  articleId: string,
  claimId: string,
): Promise<DetailEntry> {
  try {
    const response = await fetch(
      `/api/v1/articles/${articleId}/claims/${claimId}`,
      { headers: { Accept: "application/json" }, cache: "no-store" },
    );
    const body: unknown = await response.json();
    if (response.ok && isDetail(body)) return { detail: body, failure: null };
    return {
      detail: null,
      failure: isRefusal(body) ? body.error : unreachable,
    };
  } catch {
    return { detail: null, failure: unreachable };
  }
}

/** What a person is told when no answer came at all. */
export const unreachable: Failure = {
  code: "UNAVAILABLE",
  message:
    "The desk does not answer, so nothing was saved. What you typed is still here: try again in a minute.",
  requestId: "",
};

function isDetail(body: unknown): body is ClaimDetail {
  return typeof body === "object" && body !== null && "claim" in body;
}

function isRefusal(body: unknown): body is { readonly error: Failure } {
  return typeof body === "object" && body !== null && "error" in body;
}
