"use client";

import { useRef, useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { AccountActions } from "./account-actions";
import { PasswordField } from "./password-field";
import { useSending } from "./use-sending";

type ChangePasswordFormProps = {
  /** For the password manager: whose password changes. */
  readonly email: string;
  readonly changePassword: AccountActions["changePassword"];
};

const FIELDS = ["currentPassword", "newPassword"] as const;

/** The current password and a new one. */
export function ChangePasswordForm(props: ChangePasswordFormProps) {
  const { form, sending, isDone, submit } = useChange(props.changePassword);
  const formError = sending.formError(FIELDS);
  return (
    <form
      ref={form}
      className="grid max-w-[24rem] gap-4"
      onSubmit={(event) => void submit(event)}
    >
      {formError === null ? null : <Notice kind="error">{formError}</Notice>}
      <input
        hidden
        readOnly
        name="email"
        autoComplete="username"
        value={props.email}
      />
      <PasswordField
        label="Current password"
        name="currentPassword"
        isNew={false}
        error={sending.fieldError("currentPassword")}
      />
      <PasswordField
        isNew
        label="New password"
        name="newPassword"
        error={sending.fieldError("newPassword")}
      />
      <div className="actions mt-0">
        <Button look="solid" type="submit">
          Change the password
        </Button>
        <span role="status">
          {isDone ? "Changed. You are signed out everywhere else." : ""}
        </span>
      </div>
    </form>
  );
}

function useChange(changePassword: AccountActions["changePassword"]) {
  const form = useRef<HTMLFormElement>(null);
  const sending = useSending();
  const [isDone, setDone] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [currentPassword, newPassword] = FIELDS.map((name) => {
      const value = typed.get(name);
      return typeof value === "string" ? value : "";
    });
    const input = {
      currentPassword: currentPassword ?? "",
      newPassword: newPassword ?? "",
    };
    setDone(false);
    const isChanged = await sending.sendPlain(() => changePassword(input));
    setDone(isChanged);
    if (isChanged) form.current?.reset();
  }
  return { form, sending, isDone, submit };
}
