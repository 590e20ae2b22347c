import { expect, test } from "vitest";
import type { EvidenceView } from "@/lib/claims/view";
import { groupEvidence } from "./origin-groups";

function piece(id: string, sourceId: string): EvidenceView {
  const source: EvidenceView["source"] = {
    ...{ id: sourceId, kind: "web_page", title: "", url: null, publisher: "" },
    ...{ author: "", confidentiality: "open", isHidden: false },
    ...{
      snapshotId: null,
      snapshotCount: 0,
      isBeingRead: false,
      isWithdrawn: false,
    },
    addressState: "unchecked",
  };
  return {
    ...{ id, source, relation: "supports", locator: "", excerpt: "", note: "" },
    ...{ excerpts: [], doesNotShow: "", comparison: null },
    addedBy: { id: "noor", name: "Noor" },
    ...{ createdAt: "2026-05-13T17:55:00.000Z", version: 1 },
  };
}

const group = (name: string | null, ...evidenceIds: readonly string[]) => ({
  ...{ originId: name, name, evidenceIds },
});
const heads = (
  evidence: readonly EvidenceView[],
  ...groups: readonly ReturnType<typeof group>[]
) =>
  groupEvidence(evidence, {
    ...{ sourceCount: 0, originCount: 0, suggestions: [], groups },
  }).map(({ head, pieces }) => [head, pieces.map(({ id }) => id)]);

test("sources of one origin hang together under its name", () => {
  const evidence = [piece("a", "1"), piece("b", "2"), piece("c", "3")];
  expect(heads(evidence, group("Wire", "a", "c"), group("Post", "b"))).toEqual([
    ["Origin: Wire", ["a", "c"]],
    [null, ["b"]],
  ]);
});

test("two pieces of one source stand without a stem", () => {
  const evidence = [piece("a", "1"), piece("b", "1")];
  expect(heads(evidence, group("Post", "a", "b"))).toEqual([
    [null, ["a", "b"]],
  ]);
});

test("an origin that is not the viewer's to know is not named", () => {
  const evidence = [piece("a", "1"), piece("b", "2")];
  expect(heads(evidence, group(null, "a", "b"))).toEqual([
    ["Origin: a secret source", ["a", "b"]],
  ]);
});
