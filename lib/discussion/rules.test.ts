import { expect, test } from "vitest";
import type { Role } from "@/lib/access/policy";
import {
  colleaguesToMention,
  mayReadDiscussion,
  whyNotReopened,
  whyNotResolved,
} from "./rules";

const roles: readonly (readonly [Role, boolean])[] = [
  ["reader", false],
  ["admin", false],
  ["checker", true],
  ["editor", true],
];

test.each(roles)(
  "a %s reads a colleague's article's discussion: %s",
  (role, may) => {
    const person = { personId: "p", roles: [role] };
    expect(mayReadDiscussion(person, "somebody")).toBe(may);
    expect(mayReadDiscussion(person, null)).toBe(may);
  },
);

test("who wrote the article reads its discussion as a reader, too", () => {
  expect(mayReadDiscussion({ personId: "p", roles: ["reader"] }, "p")).toBe(
    true,
  );
});

test("checkers, editors and the author can be mentioned; readers and who left cannot", () => {
  const person = (name: string, role: Role, isActive = true) => {
    return { id: name, name, roles: [role], isActive };
  };
  const members = [
    person("Ada", "checker", false),
    person("Cass", "reader"),
    person("Femi", "editor"),
    person("Noor", "checker"),
  ];
  const names = (authorId: string | null) =>
    colleaguesToMention(members, authorId).map(({ name }) => name);
  expect(names(null)).toEqual(["Femi", "Noor"]);
  expect(names("Cass")).toEqual(["Cass", "Femi", "Noor"]);
});

const at = new Date(0);

test("what opened a thread is resolved once, and opened again only then", () => {
  const open = { parentId: null, resolvedAt: null };
  const resolved = { parentId: null, resolvedAt: at };
  expect(whyNotResolved(open)).toBeNull();
  expect(whyNotResolved(resolved)).toMatch(/already/);
  expect(whyNotReopened(resolved)).toBeNull();
  expect(whyNotReopened(open)).toMatch(/already/);
});

test("a reply is not resolved by itself", () => {
  expect(whyNotResolved({ parentId: "c", resolvedAt: null })).toMatch(/reply/);
});
