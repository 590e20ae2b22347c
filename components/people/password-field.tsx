import type { Ref } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/inputs";
import { PASSWORD_HINT } from "@/lib/people/rules/password";

type PasswordFieldProps = {
  readonly label: string;
  readonly name: string;
  /** A new password is explained, and a password manager may offer one. */
  readonly isNew: boolean;
  readonly large?: boolean;
  readonly error?: string;
  readonly ref?: Ref<HTMLInputElement>;
};

/** Takes any characters, pasted or typed: there is no longest length here that a manager could run into. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, name, isNew, large, error, ref } = props;
  return (
    <Field label={label} hint={isNew ? PASSWORD_HINT : undefined} error={error}>
      {(wiring) => (
        <TextInput
          required
          large={large}
          ref={ref}
          name={name}
          type="password"
          autoComplete={isNew ? "new-password" : "current-password"}
          {...wiring}
        />
      )}
    </Field>
  );
}
