"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { sendAuth } from "./auth-request";

type ProviderButtonProps = {
  /** What comes after "Sign in with". */
  readonly name: string;
  readonly next: string;
  readonly onFault: (fault: string) => void;
};

/** Goes to the newsroom's own provider, which sends the person back signed in. */
export function ProviderButton({ name, next, onFault }: ProviderButtonProps) {
  const [isLeaving, setLeaving] = useState(false);
  async function leave() {
    if (isLeaving) return;
    setLeaving(true);
    const answer = await sendAuth("signin/oidc", { callbackUrl: next });
    if (answer.kind === "done") return window.location.assign(answer.goTo);
    onFault(answer.fault);
    setLeaving(false);
  }
  return (
    <Button large className="w-full" onClick={() => void leave()}>
      Sign in with {name}
    </Button>
  );
}
