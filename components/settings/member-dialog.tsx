"use client";

import { useState, type FormEvent } from "react";
import { useRouter } from "next/navigation";
import { useSending } from "@/components/people/use-sending";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { Role } from "@/lib/access/policy";
import type { Member } from "@/lib/people/view";
import type { PeopleActions } from "./people-actions";
import { RoleBoxes, roleList } from "./role-boxes";

type MemberButtonProps = {
  readonly member: Member;
  readonly actions: Pick<PeopleActions, "changeRoles" | "admit">;
};

/** Opens what can be changed about one member. */
export function MemberButton({ member, actions }: MemberButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        aria-label={`Change ${member.name}`}
        onClick={() => setOpen(true)}
      >
        Change
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={member.name}
        lead={member.email}
      >
        <MemberForm
          member={member}
          actions={actions}
          onClose={() => setOpen(false)}
        />
      </Dialog>
    </>
  );
}

type MemberFormProps = MemberButtonProps & { readonly onClose: () => void };

function MemberForm({ member, actions, onClose }: MemberFormProps) {
  const form = useMemberForm({ member, actions, onClose });
  return (
    <form
      className="mt-4 grid gap-4"
      onSubmit={(event) => void form.saveRoles(event)}
    >
      <Trouble member={member} form={form} />
      <RoleBoxes
        chosen={form.roles}
        onChange={form.setRoles}
        error={form.sending.fieldError("roles")}
      />
      <div className="actions">
        <Button look="solid" type="submit">
          Save the roles
        </Button>
        <Button onClick={() => void form.turnAdmittance()}>
          {member.isDisabled ? "Let in again" : "Keep out of this newsroom"}
        </Button>
        <span className="flex-1" />
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
      <p className="field-hint">
        {member.isDisabled
          ? "Cannot sign in to this newsroom. What they did stays, with their name."
          : "Who is kept out is signed out at once. What they did stays, with their name."}
      </p>
    </form>
  );
}

type MemberFormState = ReturnType<typeof useMemberForm>;

function useMemberForm({ member, actions, onClose }: MemberFormProps) {
  const [roles, setRoles] = useState<readonly Role[]>(member.roles);
  const sending = useSending();
  const router = useRouter();
  const { personId, version, isDisabled } = member;
  async function send(call: Parameters<typeof sending.sendPlain>[0]) {
    const isDone = await sending.sendPlain(call);
    // After a conflict too: the other person's change is shown, and the next save is of what was seen.
    router.refresh();
    if (isDone) onClose();
  }
  function saveRoles(event: FormEvent) {
    event.preventDefault();
    const input = { personId, roles: [...roles], version };
    return send(() => actions.changeRoles(input));
  }
  function turnAdmittance() {
    const input = { personId, isDisabled: !isDisabled, version };
    return send(() => actions.admit(input));
  }
  return { roles, setRoles, sending, saveRoles, turnAdmittance };
}

function Trouble(props: {
  readonly member: Member;
  readonly form: MemberFormState;
}) {
  const { sending } = props.form;
  const sentence = sending.formError(["roles"]);
  if (sentence === null) return null;
  return (
    <Notice kind="error">
      <p>{sentence}</p>
      {sending.failure?.code === "CONFLICT" ? (
        <p>
          Saved now: {roleList(props.member.roles)}
          {props.member.isDisabled ? ", kept out" : ""}. What you chose is still
          below.
        </p>
      ) : null}
    </Notice>
  );
}
