"use client";

import { useRef, useState } from "react";
import type { Failure, Result } from "@/lib/server/handle";

type Call<T> = () => Promise<Result<T>>;

export type Sending = {
  readonly isSending: boolean;
  readonly failure: Failure | null;
  /** The failure's sentence for one field, if it is that field's. */
  readonly fieldError: (name: string) => string | undefined;
  /** The failure's sentence when no field of the form has it. */
  readonly formError: (fields: readonly string[]) => string | null;
  /** Sends once at a time. Answers with what came back, or null when it failed. */
  readonly send: <T>(call: Call<T>) => Promise<T | null>;
  /** The same for what answers with nothing: whether it worked. */
  readonly sendPlain: (call: Call<void>) => Promise<boolean>;
};

const UNREACHABLE: Failure = {
  code: "UNAVAILABLE",
  message:
    "The desk does not answer. Check the connection, then send it again: what you typed is still here.",
  requestId: "",
};

/** Sends what a form holds to a server action, and keeps what went wrong. */
export function useSending(): Sending {
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isBusy = useRef(false);
  async function send<T>(call: Call<T>): Promise<T | null> {
    if (isBusy.current) return null;
    isBusy.current = true;
    setSending(true);
    const result = await call().catch((): Result<T> => NO_ANSWER);
    setFailure(result.ok ? null : result.error);
    setSending(false);
    isBusy.current = false;
    return result.ok ? result.data : null;
  }
  async function sendPlain(call: Call<void>): Promise<boolean> {
    const done = await send(async () => {
      const result = await call();
      return result.ok ? DONE : result;
    });
    return done === true;
  }
  const fieldError = (name: string) => failure?.fields?.[name];
  function formError(fields: readonly string[]): string | null {
    if (failure === null || fields.some(fieldError)) return null;
    return failure.message;
  }
  return { isSending, failure, fieldError, formError, send, sendPlain };
}

const DONE = { ok: true, data: true } as const;
const NO_ANSWER = { ok: false, error: UNREACHABLE } as const;
