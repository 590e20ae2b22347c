"use client";

import { useRef, useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/inputs";
import { Notice } from "@/components/ui/notice";
import { limits } from "@/lib/limits";
import { signInFault } from "@/lib/people/rules/sign-in-faults";
import { sendAuth } from "./auth-request";
import { goTo } from "./go-to";
import { PasswordField } from "./password-field";
import { ProviderButton } from "./provider-button";

type SignInFormProps = {
  /** Where to, on our own site. */
  readonly next: string;
  /** A failed try that came back by address. */
  readonly fault: string | null;
  /** The newsroom's own sign-in provider, when there is one. */
  readonly providerName: string | null;
};

/** E-mail and password, and the newsroom's own provider if there is one. */
export function SignInForm({ next, fault, providerName }: SignInFormProps) {
  const { sentence, isSending, passwordBox, submit, showFault } = useSignIn(
    next,
    fault,
  );
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-4">
      {sentence === null ? null : <Notice kind="error">{sentence}</Notice>}
      <Field label="E-mail">
        {(wiring) => (
          <TextInput
            large
            required
            name="email"
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={limits.emailLength}
            {...wiring}
          />
        )}
      </Field>
      <PasswordField
        large
        label="Password"
        name="password"
        isNew={false}
        ref={passwordBox}
      />
      <Button look="solid" large type="submit" className="mt-2 w-full">
        {isSending ? "Signing in…" : "Sign in"}
      </Button>
      {providerName === null ? null : (
        <ProviderButton name={providerName} next={next} onFault={showFault} />
      )}
    </form>
  );
}

function useSignIn(next: string, firstFault: string | null) {
  const [sentence, setSentence] = useState(signInFault(firstFault));
  const [isSending, setSending] = useState(false);
  const passwordBox = useRef<HTMLInputElement>(null);
  function showFault(fault: string) {
    setSentence(signInFault(fault));
    setSending(false);
  }
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    const typed = new FormData(event.currentTarget);
    const answer = await sendAuth("callback/credentials", {
      email: textOf(typed, "email"),
      password: textOf(typed, "password"),
      callbackUrl: next,
    });
    if (answer.kind === "done") return goTo(next);
    showFault(answer.fault);
    // The e-mail stays; the password is what is most often wrong.
    passwordBox.current?.select();
  }
  return { sentence, isSending, passwordBox, submit, showFault };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
