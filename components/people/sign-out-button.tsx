"use client";

import { useState } from "react";
import { forgetEverythingKept } from "@/components/workbench/kept";
import { sendAuth } from "./auth-request";
import { goTo } from "./go-to";

type SignOutButtonProps = { readonly className?: string };

/** Ends this session and goes to the sign-in page. Stays, and says so, when it could not be ended. */
export function SignOutButton({ className = "menu-item" }: SignOutButtonProps) {
  const [words, setWords] = useState("Sign out");
  async function signOut() {
    setWords("Signing out…");
    const answer = await sendAuth("signout", { callbackUrl: "/sign-in" });
    if (answer.kind === "done") {
      forgetEverythingKept();
      return goTo("/sign-in");
    }
    setWords("You are still signed in: try again");
  }
  return (
    <button type="button" className={className} onClick={() => void signOut()}>
      {words}
    </button>
  );
}
