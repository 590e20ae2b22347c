import { expect, test } from "vitest";
import { approversFor, movesFor } from "./choices";
import type { ClaimFacts } from "./rules";
import { claimEvents } from "./rules";

const facts: ClaimFacts = {
  status: "proposed",
  assigneeId: "noor",
  articleAuthorId: "femi",
  proposerIds: ["noor"],
  contributorIds: ["noor", "ada"],
  hasVerdict: true,
  secondCheckerIds: [],
  isSecondCheckOpen: false,
  blockingComments: 0,
};

test("every event has an answer: what may happen, or why not", () => {
  const moves = movesFor(facts, { personId: "marit", roles: ["editor"] });
  expect(Object.keys(moves).sort()).toEqual([...claimEvents].sort());
  expect(moves.approve).toEqual({ ok: true });
  expect(moves.accept).toMatchObject({
    ok: false,
    why: expect.stringMatching(/Only a suggestion/) as string,
  });
});

test("the same claim offers a reader nothing", () => {
  const moves = movesFor(facts, { personId: "cass", roles: ["reader"] });
  expect(Object.values(moves).filter(({ ok }) => ok)).toEqual([]);
});

test("approvers are the editors who took no part; of the others it is said how they did", () => {
  const person = (id: string, role: "editor" | "checker", isActive = true) => {
    return { id, name: id, roles: [role], isActive };
  };
  const approvers = approversFor(facts, [
    person("marit", "editor"),
    person("femi", "editor"),
    person("ada", "editor"),
    person("gone", "editor", false),
    person("jonas", "checker"),
  ]);
  expect(approvers.may).toEqual([{ id: "marit", name: "marit" }]);
  expect(approvers.mayNot).toEqual([
    { person: { id: "femi", name: "femi" }, why: "wrote the article" },
    { person: { id: "ada", name: "ada" }, why: "worked on its evidence" },
  ]);
});
