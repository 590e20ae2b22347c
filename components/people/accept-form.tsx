"use client";

import { useRef, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/inputs";
import { Notice } from "@/components/ui/notice";
import { HOME } from "@/lib/people/rules/next-path";
import type { OpenInvitation } from "@/lib/people/view";
import type { Result } from "@/lib/server/handle";
import { goTo } from "./go-to";
import { PasswordField } from "./password-field";
import { useSending } from "./use-sending";

type AcceptFormProps = {
  readonly token: string;
  readonly invitation: Pick<
    OpenInvitation,
    "kind" | "name" | "email" | "newsroomName"
  >;
  readonly accept: (input: {
    token: string;
    password: string;
  }) => Promise<Result<void>>;
};

/** The one thing a link asks for: a password, new or known. */
export function AcceptForm({ token, invitation, accept }: AcceptFormProps) {
  const { kind, name, email } = invitation;
  const isNew = kind !== "join";
  const { submit, sending, box } = useAccept(token, accept);
  const formError = sending.formError(["password"]);
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-4">
      <p>{explain(invitation)}</p>
      {formError === null ? null : <Notice kind="error">{formError}</Notice>}
      {/* Read-only and not hidden, so that a password manager knows whose password it keeps. */}
      <Field label="E-mail">
        {(wiring) => (
          <TextInput
            large
            readOnly
            name="email"
            type="email"
            autoComplete="username"
            value={email}
            aria-label={`E-mail of ${name}`}
            {...wiring}
          />
        )}
      </Field>
      <PasswordField
        large
        label={isNew ? "New password" : "Your password"}
        name="password"
        isNew={isNew}
        error={sending.fieldError("password")}
        ref={box}
      />
      <Button look="solid" large type="submit" className="mt-2 w-full">
        {kind === "password" ? "Save and sign in" : "Join and sign in"}
      </Button>
    </form>
  );
}

function explain(invitation: AcceptFormProps["invitation"]): string {
  const { kind, name, newsroomName } = invitation;
  switch (kind) {
    case "new":
      return `Welcome, ${name}. Choose a password to join ${newsroomName}.`;
    case "join":
      return `Welcome back, ${name}. You have an account on this desk already: sign in with its password to join ${newsroomName} too.`;
    case "password":
      return `${name}, choose a new password. You will be signed out everywhere else.`;
  }
}

function useAccept(token: string, accept: AcceptFormProps["accept"]) {
  const sending = useSending();
  const box = useRef<HTMLInputElement>(null);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = box.current?.value ?? "";
    const isDone = await sending.sendPlain(() => accept({ token, password }));
    if (isDone) goTo(HOME);
    else box.current?.focus();
  }
  return { submit, sending, box };
}
