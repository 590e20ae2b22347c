import { unstable_isUnrecognizedActionError as isOutdated } from "next/navigation";
import type { Failure, Result } from "@/lib/server/handle";
import { forgetSaveKey, saveKeyOf, type Parcel } from "./save-keys";
import { waitToTryAgain } from "./waiting-store";

/** How a save goes out: what it is, the call, and what to show meanwhile. */
type Delivery<T> = {
  readonly parcel: Parcel;
  readonly send: (saveKey: string) => Promise<Result<T>>;
  /** A try reached nobody; null when the next one begins. */
  readonly onWaiting: (failure: Failure | null) => void;
};

/**
 * Sends a save until somebody answers it: with the same key every time, so that it is done once however many of the
 * tries arrived.
 */
export async function deliver<T>(delivery: Delivery<T>): Promise<Result<T>> {
  const { parcel, send, onWaiting } = delivery;
  const saveKey = saveKeyOf(parcel);
  for (let tries = 1; ; tries += 1) {
    const result = await reached(() => send(saveKey));
    if (result.ok || result.error.code !== "UNAVAILABLE") {
      forgetSaveKey(parcel);
      return result;
    }
    onWaiting(result.error);
    await waitToTryAgain(tries);
    onWaiting(null);
  }
}

const TRIES_AGAIN =
  "Galley tries again by itself, and what you typed stays here.";

/** The answer to a call, or the failure that stands for no answer. */
async function reached<T>(send: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    const result = await send();
    const isGone = !result.ok && result.error.code === "UNAVAILABLE";
    return isGone ? { ok: false, error: databaseGone } : result;
  } catch (error) {
    return { ok: false, error: isOutdated(error) ? outdated : noConnection };
  }
}

const noConnection: Failure = {
  code: "UNAVAILABLE",
  message: `Not saved: no connection. ${TRIES_AGAIN}`,
  requestId: "",
};

const databaseGone: Failure = {
  code: "UNAVAILABLE",
  message: `Not saved: the desk's database does not answer. ${TRIES_AGAIN}`,
  requestId: "",
};

const outdated: Failure = {
  code: "INTERNAL",
  message:
    "Not saved: the desk was brought up to date while this page was open. Reload the page and save it again; what you typed stays.",
  requestId: "",
};
