import { Checkbox, Choices } from "@/components/ui/choices";
import { roles, type Role } from "@/lib/access/policy";
import { roleWords } from "@/lib/people/rules/roles";

type RoleBoxesProps = {
  readonly chosen: readonly Role[];
  readonly onChange: (chosen: readonly Role[]) => void;
  readonly error?: string;
};

/** What somebody may do: one box a role, each with what it lets them do. */
export function RoleBoxes({ chosen, onChange, error }: RoleBoxesProps) {
  function turn(role: Role, isOn: boolean) {
    onChange(roles.filter((one) => (one === role ? isOn : has(one))));
  }
  const has = (role: Role) => chosen.includes(role);
  return (
    <Choices legend="Roles" error={error}>
      {roles.map((role) => (
        <Checkbox
          key={role}
          name="roles"
          value={role}
          checked={has(role)}
          onChange={(change) => turn(role, change.target.checked)}
          label={roleWords[role].label}
          hint={roleWords[role].hint}
        />
      ))}
    </Choices>
  );
}

/** The roles somebody has, in words. */
export function roleList(held: readonly Role[]): string {
  return held.map((role) => roleWords[role].label).join(", ");
}
