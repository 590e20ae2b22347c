"use client";

import { useRouter } from "next/navigation";
import { useSending } from "@/components/people/use-sending";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { InvitationRow } from "@/lib/people/view";
import type { PeopleActions } from "./people-actions";
import { roleList } from "./role-boxes";

type InvitationTableProps = {
  readonly invitations: readonly InvitationRow[];
  readonly revoke: PeopleActions["revoke"];
};

/** Links that nobody has used yet. */
export function InvitationTable(props: InvitationTableProps) {
  return (
    <Table
      caption="Links that nobody has used yet"
      head={[
        "For",
        "Roles",
        "Made by",
        "Works until",
        <span key="actions" className="sr-only">
          Actions
        </span>,
      ]}
    >
      {props.invitations.map((invitation) => (
        <InvitationLine
          key={invitation.id}
          invitation={invitation}
          revoke={props.revoke}
        />
      ))}
    </Table>
  );
}

type InvitationLineProps = {
  readonly invitation: InvitationRow;
  readonly revoke: PeopleActions["revoke"];
};

function InvitationLine({ invitation, revoke }: InvitationLineProps) {
  const { id: invitationId, version, name } = invitation;
  const sending = useSending();
  const router = useRouter();
  async function press() {
    await sending.sendPlain(() => revoke({ invitationId, version }));
    router.refresh();
  }
  return (
    <tr>
      <th scope="row">
        <span className="font-medium">{name}</span>
        <span className="meta block font-normal break-all">
          {invitation.email}
        </span>
      </th>
      <td>{roleList(invitation.roles)}</td>
      <td className="text-ink-2">{invitation.invitedBy}</td>
      <td className="text-ink-2">
        {invitation.isExpired ? (
          "Too old to be used"
        ) : (
          <Time iso={invitation.expiresAt} />
        )}
      </td>
      <td className="text-right">
        <Button
          look="quiet"
          aria-label={`Take back the link for ${name}`}
          onClick={() => void press()}
        >
          Take back
        </Button>
        <FieldError
          id={`${invitationId}-error`}
          message={sending.failure?.message}
        />
      </td>
    </tr>
  );
}
