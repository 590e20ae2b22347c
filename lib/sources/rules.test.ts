import { expect, test } from "vitest";
import { maySeeSource, sourceMoves } from "./rules";

const stranger = { personId: "noor", isEditor: false, isAssignee: false };
const secret = { confidentiality: "secret", addedById: "jonas" } as const;

test.each(["open", "background"] as const)(
  "an %s source is seen by everybody of the newsroom",
  (confidentiality) => {
    expect(maySeeSource({ ...secret, confidentiality }, stranger)).toBe(true);
  },
);

test("a secret source is hidden from who has nothing to do with it", () => {
  expect(maySeeSource(secret, stranger)).toBe(false);
});

test.each([
  ["an editor", { ...stranger, isEditor: true }],
  ["who checks the claim", { ...stranger, isAssignee: true }],
  ["who added it", { ...stranger, personId: "jonas" }],
])("a secret source is seen by %s", (_, viewer) => {
  expect(maySeeSource(secret, viewer)).toBe(true);
});

const added = { addedById: "jonas" };

const none = { edit: false, setConfidentiality: false, withdraw: false };
const all = { edit: true, setConfidentiality: true, withdraw: true };

test.each([
  { personId: "jonas", roles: ["reader"], may: none },
  { personId: "jonas", roles: ["admin"], may: none },
  { personId: "noor", roles: ["checker"], may: { ...none, edit: true } },
  { personId: "jonas", roles: ["checker"], may: all },
  { personId: "marit", roles: ["editor"], may: all },
] as const)(
  "what $personId, $roles, may do to a source that jonas added",
  ({ may, ...actor }) => {
    expect(sourceMoves(added, actor)).toEqual(may);
  },
);
