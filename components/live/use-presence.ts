"use client";

import { useEffect } from "react";
import type { PresenceInput } from "@/lib/live/schema";

const SAY_EVERY_MS = 20_000;
/** Going through claims quickly says nothing of those that are passed. */
const REST_MS = 250;

/** Says where in the article this person is: when they move, and again while they stay and look. */
export function usePresence(place: PresenceInput): void {
  const { articleId, tab, claimId = null, sentence = null } = place;
  useEffect(() => {
    const say = () => {
      if (document.visibilityState === "hidden") return;
      void sayHere({ articleId, tab, claimId, sentence });
    };
    const rest = setTimeout(say, REST_MS);
    const again = setInterval(say, SAY_EVERY_MS);
    document.addEventListener("visibilitychange", say);
    return () => {
      clearTimeout(rest);
      clearInterval(again);
      document.removeEventListener("visibilitychange", say);
    };
  }, [articleId, tab, claimId, sentence]);
}

// Whoever is not heard is not seen by others, and loses nothing by it.
async function sayHere({ articleId, ...place }: PresenceInput): Promise<void> {
  try {
    await fetch(`/api/v1/articles/${articleId}/presence`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(place),
    });
  } catch {
    // Said again in a while.
  }
}
