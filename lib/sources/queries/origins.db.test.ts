import { describe, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { sourceAccess } from "@/lib/access/source-access";
import { loadClaimDetail } from "@/lib/claims/queries";
import { placeClaim, setUpDesk } from "@/lib/testing/checking-desk";
import { makeEvidence, makeSource } from "@/prisma/factories/checking";
import { makeDocument, makeSnapshot } from "@/prisma/factories/snapshot";
import { makeSourceLink } from "@/prisma/factories/source-link";
import { loadSourceLinks } from "./links";
import { loadSharedText } from "./shared-text";

/** A claim on two sources of one wire story, which is not on it, and on a third. */
async function onOneOrigin(choice: Parameters<typeof makeSource>[1] = {}) {
  const desk = await setUpDesk();
  const claim = await placeClaim(desk, "checking", {
    assigneeId: desk.jonas.personId,
  });
  const first = { id: claim.evidence.sourceId, title: "" };
  const second = await makeSource(desk.noor, { title: "Harbour Post" });
  const apart = await makeSource(desk.noor, { title: "Minutes" });
  const wire = await makeSource(desk.marit, {
    ...{ title: "Ferry fares rise", publisher: "Wire" },
    ...choice,
  });
  const pieces = [
    claim.evidence,
    await makeEvidence(desk.noor, claim, { source: apart }),
    await makeEvidence(desk.noor, claim, { source: second }),
  ];
  await makeSourceLink(desk.noor, [first, wire]);
  await makeSourceLink(desk.noor, [second, wire]);
  const ids = pieces.map(({ id }) => id);
  return { desk, claim, first, second, apart, wire, ids };
}

async function originsFor(
  actor: Actor,
  { articleId, id }: { readonly articleId: string; readonly id: string },
) {
  const access = await articleAccess(actor, articleId, "read");
  return (await loadClaimDetail(access, id)).origins;
}

describe("a claim", () => {
  test("says how many origins its sources have, and names the shared one", async () => {
    const { desk, claim, wire, apart, ids } = await onOneOrigin();
    expect(await originsFor(desk.noor, claim)).toEqual({
      ...{ sourceCount: 3, originCount: 2, suggestions: [] },
      groups: [
        {
          ...{ originId: wire.id, name: "Ferry fares rise, Wire" },
          evidenceIds: [ids[0], ids[2]],
        },
        {
          ...{ originId: apart.id, name: "Minutes, City records" },
          evidenceIds: [ids[1]],
        },
      ],
    });
  });

  test("counts a secret origin, and names it to those who may know of it", async () => {
    const secret = { confidentiality: "secret" } as const;
    const { desk, claim, wire } = await onOneOrigin(secret);
    const seen = await originsFor(desk.noor, claim);
    expect(seen).toMatchObject({ sourceCount: 3, originCount: 2 });
    expect(seen.groups[0]).toMatchObject({ originId: null, name: null });
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`Ferry|${wire.id}`));
    const known = await originsFor(desk.marit, claim);
    expect(known.groups[0]?.name).toBe("Ferry fares rise, Wire");
  });

  test("asks about its own sources only, and not about two that have one origin already", async () => {
    const { desk, claim, first, second, apart } = await onOneOrigin();
    const elsewhere = await makeSource(desk.noor);
    const state = { state: "suggested" } as const;
    await makeSourceLink(desk.noor, [first, second], state);
    await makeSourceLink(desk.noor, [apart, elsewhere], state);
    const open = await makeSourceLink(desk.noor, [second, apart], state);
    const { suggestions } = await originsFor(desk.noor, claim);
    // The one of the two that rests on nothing yet is asked to.
    expect(suggestions).toMatchObject([
      {
        id: open.id,
        source: { id: apart.id, title: "Minutes" },
        restsOn: { id: second.id, title: "Harbour Post" },
      },
    ]);
  });

  test("asks nobody about a secret source who may not know of it", async () => {
    const { desk, claim, apart } = await onOneOrigin();
    const secret = await makeSource(desk.marit, {
      confidentiality: "secret",
    });
    await makeEvidence(desk.marit, claim, { source: secret });
    await makeSourceLink(desk.marit, [apart, secret], { state: "suggested" });
    expect((await originsFor(desk.cass, claim)).suggestions).toEqual([]);
    expect((await originsFor(desk.noor, claim)).suggestions).toEqual([]);
    // Who checks the claim, and an editor.
    expect((await originsFor(desk.jonas, claim)).suggestions).toHaveLength(1);
    expect((await originsFor(desk.marit, claim)).suggestions).toHaveLength(1);
  });
});

describe("a source", () => {
  test("tells what it rests on, what rests on it and what may", async () => {
    const { desk, first, second, wire, apart } = await onOneOrigin();
    const state = { state: "suggested" } as const;
    await makeSourceLink(desk.noor, [apart, wire], state);
    const dismissed = { state: "dismissed" } as const;
    await makeSourceLink(
      desk.noor,
      [wire, await makeSource(desk.noor)],
      dismissed,
    );
    const linksOf = async (actor: Actor, id: string) =>
      loadSourceLinks(await sourceAccess(actor, id, "read"));
    const ofWire = await linksOf(desk.noor, wire.id);
    expect(ofWire).toMatchObject({ restsOn: null, mayDecide: true });
    expect(ofWire.restedOn.map(({ source }) => source.id).sort()).toEqual(
      [first.id, second.id].sort(),
    );
    expect(ofWire.suggestions).toMatchObject([{ source: { id: apart.id } }]);
    const ofSecond = await linksOf(desk.cass, second.id);
    expect(ofSecond).toMatchObject({
      ...{ restsOn: { restsOn: { id: wire.id } }, mayDecide: false },
    });
  });

  test("tells nothing of a secret one beside it", async () => {
    const { desk, second } = await onOneOrigin({ confidentiality: "secret" });
    const access = await sourceAccess(desk.noor, second.id, "read");
    expect(await loadSourceLinks(access)).toMatchObject({ restsOn: null });
  });
});

describe("two texts beside each other", () => {
  const SHARED =
    "The harbour council decided on Tuesday that the fare rises by four percent.";

  test("have the passages that stand in both, numbered alike", async () => {
    const { noor } = await setUpDesk();
    const made = async (text: string) => {
      const source = await makeSource(noor);
      const document = await makeDocument(noor, { text });
      await makeSnapshot(noor, source, { document });
      return source;
    };
    const one = await made(`Ferry dearer. ${SHARED}`);
    const other = await made(`${SHARED} Nobody spoke.`);
    const ids = [one.id, other.id] as const;
    const { first, second, sharedRuns, smaller } = await loadSharedText(
      newsroomAccess(noor, "read"),
      ids,
    );
    expect([sharedRuns, smaller]).toEqual([6, 8]);
    const words = [first, second].map(({ text, passages }) =>
      passages.map(({ start, end, number }) => [
        number,
        text?.slice(start, end),
      ]),
    );
    expect(words).toEqual([
      [[1, SHARED.slice(0, -1)]],
      [[1, SHARED.slice(0, -1)]],
    ]);
  });

  test("are there only for who may know of both", async () => {
    const { desk, second, wire } = await onOneOrigin({
      confidentiality: "secret",
    });
    const look = (actor: Actor) =>
      loadSharedText(newsroomAccess(actor, "read"), [second.id, wire.id]);
    await expect(look(desk.noor)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(look(desk.marit)).resolves.toMatchObject({
      first: { text: null, passages: [] },
    });
    const theirs = await setUpDesk();
    await expect(look(theirs.marit)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});
