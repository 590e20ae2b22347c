"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { OverrideDialog } from "./override-dialog";
import { SignOffDialog } from "./sign-off-dialog";
import type { SignOffControlProps } from "./sign-off-props";

/** Sign off, where the gate is open; dashed while it is not, and then it says why when it is pressed. */
export function SignOffControl(props: SignOffControlProps) {
  const { gate, state, work, canDecide } = props;
  const [isOpen, setOpen] = useState(false);
  const { signOff } = state;
  if (signOff) {
    return (
      <>
        <Button data-command="sign_off" onClick={() => setOpen(true)}>
          {signOff.signedAt ? "Show sign-off" : "Override"}
        </Button>
        <SignOffDialog
          {...props}
          signOff={signOff}
          open={isOpen}
          onClose={() => setOpen(false)}
        />
      </>
    );
  }
  const isBlocked = !gate.isOpen || state.whyNot !== null;
  if (!canDecide && isBlocked && !gate.isOpen) return null;
  return (
    <>
      <Button
        look={isBlocked ? "outline" : "solid"}
        blocked={isBlocked || work.isSending}
        data-command="sign_off"
        onClick={() => {
          if (isBlocked) setOpen(true);
          else void work.sign().then((isDone) => setOpen(!isDone));
        }}
      >
        {work.isSending ? "Saving …" : "Sign off"}
      </Button>
      <OverrideDialog {...props} open={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
