import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Member } from "@/lib/people/view";
import { MemberButton } from "./member-dialog";
import type { PeopleActions } from "./people-actions";
import { roleList } from "./role-boxes";

type MemberTableProps = {
  readonly members: readonly Member[];
  readonly actions: Pick<PeopleActions, "changeRoles" | "admit">;
};

/** Everybody of the newsroom: who they are, what they may do, when they were last here. */
export function MemberTable({ members, actions }: MemberTableProps) {
  return (
    <Table
      caption="People of this newsroom"
      head={["Name", "Roles", "Last sign-in", <ActionsHead key="actions" />]}
    >
      {members.map((member) => (
        <tr key={member.personId}>
          <th scope="row">
            <span className="font-medium">{member.name}</span>
            {member.isMe ? <span className="text-ink-3"> (you)</span> : null}
            <span className="meta block font-normal break-all">
              {member.email}
            </span>
          </th>
          <td>
            {roleList(member.roles)}
            <Admittance member={member} />
          </td>
          <td className="text-ink-2">
            {member.lastSignInAt === null ? (
              "Never"
            ) : (
              <Time iso={member.lastSignInAt} />
            )}
          </td>
          <td className="text-right">
            <MemberButton member={member} actions={actions} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function ActionsHead() {
  return <span className="sr-only">Actions</span>;
}

function Admittance({ member }: { readonly member: Member }) {
  if (member.isDisabledEverywhere) {
    return <span className="block text-ink-3">Kept out of the whole desk</span>;
  }
  if (!member.isDisabled) return null;
  return <span className="block text-ink-3">Kept out</span>;
}
