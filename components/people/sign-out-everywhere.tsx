"use client";

import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { forgetEverythingKept } from "@/components/workbench/kept";
import type { AccountActions } from "./account-actions";
import { goTo } from "./go-to";
import { useSending } from "./use-sending";

type SignOutEverywhereProps = {
  readonly signOutEverywhere: AccountActions["signOutEverywhere"];
};

/** For a lost telephone, or a shared machine that was left open. */
export function SignOutEverywhere(props: SignOutEverywhereProps) {
  const sending = useSending();
  async function press() {
    const call = () => props.signOutEverywhere({});
    if (!(await sending.sendPlain(call))) return;
    forgetEverythingKept();
    goTo("/sign-in");
  }
  return (
    <>
      <Button onClick={() => void press()}>Sign out everywhere</Button>
      <FieldError id="everywhere-error" message={sending.failure?.message} />
    </>
  );
}
