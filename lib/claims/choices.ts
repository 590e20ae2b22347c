import { grants, type Role } from "@/lib/access/policy";
import { type ClaimEvent, type ClaimFacts, decide } from "./rules";
import { partTaken, partTakenWords } from "./rules/part-taken";
import type { ClaimDetail, Move, PersonRef } from "./view";

type Person = { readonly personId: string; readonly roles: readonly Role[] };

/** What a person may make happen to a claim, and why not the rest. */
export function movesFor(
  facts: ClaimFacts,
  person: Person,
): Readonly<Record<ClaimEvent, Move>> {
  const move = (event: ClaimEvent): Move => {
    const decision = decide(facts, event, person);
    return decision.ok ? { ok: true } : decision;
  };
  return {
    accept: move("accept"),
    dismiss: move("dismiss"),
    take: move("take"),
    assign: move("assign"),
    ask: move("ask"),
    answer: move("answer"),
    propose: move("propose"),
    approve: move("approve"),
    request_changes: move("request_changes"),
    agree: move("agree"),
    differ: move("differ"),
    settle: move("settle"),
    waive: move("waive"),
    unwaive: move("unwaive"),
    invalidate: move("invalidate"),
    reconfirm: move("reconfirm"),
    reopen: move("reopen"),
    withdraw: move("withdraw"),
    restore: move("restore"),
  };
}

type Candidate = PersonRef & {
  readonly roles: readonly Role[];
  readonly isActive: boolean;
};

/** Which editors may approve a claim's verdict, and which took part in it and how. */
export function approversFor(
  facts: ClaimFacts,
  members: readonly Candidate[],
): ClaimDetail["approvers"] {
  const editors = members.filter(
    ({ isActive, roles }) => isActive && grants(roles, "decide"),
  );
  const judged = editors.map(({ id, name }) => {
    return { person: { id, name }, part: partTaken(facts, id) };
  });
  return {
    may: judged.flatMap(({ person, part }) => (part ? [] : [person])),
    mayNot: judged.flatMap(({ person, part }) =>
      part ? [{ person, why: partTakenWords[part] }] : [],
    ),
  };
}
