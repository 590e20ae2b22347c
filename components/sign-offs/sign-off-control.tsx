"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { SignOffControlProps } from "./sign-off-props";

const OverrideDialog = dynamic(() =>
  import("./override-dialog").then((module) => module.OverrideDialog),
);
const SignOffDialog = dynamic(() =>
  import("./sign-off-dialog").then((module) => module.SignOffDialog),
);

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
        {isOpen ? (
          <SignOffDialog
            {...props}
            signOff={signOff}
            onClose={() => setOpen(false)}
          />
        ) : null}
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
      {isOpen ? (
        <OverrideDialog {...props} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
