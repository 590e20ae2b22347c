"use client";

import { useState, type FormEvent } from "react";
import { useRouter } from "next/navigation";
import { useSending } from "@/components/people/use-sending";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/inputs";
import { Notice } from "@/components/ui/notice";
import type { Role } from "@/lib/access/policy";
import { limits } from "@/lib/limits";
import { OneTimeLink } from "./one-time-link";
import type { MadeLink, PeopleActions } from "./people-actions";
import { RoleBoxes } from "./role-boxes";

type InviteProps = { readonly invite: PeopleActions["invite"] };

/** Invites somebody: asks who they are, then shows their link, once. */
export function InviteButton({ invite }: InviteProps) {
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<MadeLink | null>(null);
  const router = useRouter();
  function close() {
    setOpen(false);
    setMade(null);
    if (made) router.refresh();
  }
  return (
    <>
      <Button look="solid" onClick={() => setOpen(true)}>
        Invite somebody
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        // A link that is shown once must not go with a press beside the window.
        role={made ? "alertdialog" : "dialog"}
        title={made ? "The link is ready" : "Invite somebody"}
      >
        {made ? (
          <OneTimeLink made={made} onClose={close} />
        ) : (
          <InviteForm invite={invite} onMade={setMade} onCancel={close} />
        )}
      </Dialog>
    </>
  );
}

type InviteFormProps = InviteProps & {
  readonly onMade: (made: MadeLink) => void;
  readonly onCancel: () => void;
};

const FIELDS = ["email", "name", "roles"] as const;

function InviteForm({ invite, onMade, onCancel }: InviteFormProps) {
  const [email, setEmail] = useState("");
  const [name, setName] = useState("");
  const [roles, setRoles] = useState<readonly Role[]>(["reader", "checker"]);
  const sending = useSending();
  async function submit(event: FormEvent) {
    event.preventDefault();
    const sent = { email, name, roles: [...roles] };
    const made = await sending.send(() => invite(sent));
    if (made) onMade(made);
  }
  const formError = sending.formError(FIELDS);
  return (
    <form
      noValidate
      className="mt-4 grid gap-4"
      onSubmit={(event) => void submit(event)}
    >
      {formError === null ? null : <Notice kind="error">{formError}</Notice>}
      <TextField
        label="E-mail"
        name="email"
        value={email}
        onChange={setEmail}
        error={sending.fieldError("email")}
        longest={limits.emailLength}
      />
      <TextField
        label="Name"
        hint="As colleagues know it: it stands beside what the person decides."
        name="name"
        value={name}
        onChange={setName}
        error={sending.fieldError("name")}
        longest={limits.nameLength}
      />
      <RoleBoxes
        chosen={roles}
        onChange={setRoles}
        error={sending.fieldError("roles")}
      />
      <FormButtons onCancel={onCancel} />
    </form>
  );
}

function FormButtons({ onCancel }: Pick<InviteFormProps, "onCancel">) {
  return (
    <div className="actions">
      <Button look="solid" type="submit">
        Make the link
      </Button>
      <Button look="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

type TextFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly name: "email" | "name";
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
  readonly longest: number;
};

function TextField(props: TextFieldProps) {
  const { label, hint, name, value, error, longest, onChange } = props;
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <TextInput
          type={name === "email" ? "email" : "text"}
          name={name}
          autoComplete="off"
          maxLength={longest}
          value={value}
          onChange={(change) => onChange(change.target.value)}
          {...wiring}
        />
      )}
    </Field>
  );
}
