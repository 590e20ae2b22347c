"use client";

import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { HOME } from "@/lib/people/rules/next-path";
import type { Result } from "@/lib/server/handle";
import { goTo } from "./go-to";
import { useSending } from "./use-sending";

type JoinButtonProps = {
  readonly token: string;
  readonly newsroom: string;
  readonly join: (input: { token: string }) => Promise<Result<void>>;
};

/** For somebody signed in: one press joins the newsroom that invited them. */
export function JoinButton({ token, newsroom, join }: JoinButtonProps) {
  const sending = useSending();
  async function press() {
    const isDone = await sending.sendPlain(() => join({ token }));
    if (isDone) goTo(HOME);
  }
  return (
    <>
      <Button look="solid" large onClick={() => void press()}>
        Join {newsroom}
      </Button>
      <FieldError id="join-error" message={sending.failure?.message} />
    </>
  );
}
