import { describe, expect, test } from "vitest";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { sourceAccess } from "@/lib/access/source-access";
import { prisma } from "@/lib/db/prisma";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import {
  both,
  type Entry,
  keepsItsPromises,
  type Try,
} from "@/lib/testing/command-promises";
import { stampFor } from "@/lib/testing/stamp";
import { makeEvidence, makeSource } from "@/prisma/factories/checking";
import { makeSourceLink } from "@/prisma/factories/source-link";
import { addLink, confirmLink, dismissLink } from "../commands";

async function linked(
  desk: CheckingDesk,
  state: "suggested" | "confirmed" | "dismissed",
) {
  const copy = await makeSource(desk.noor);
  const wire = await makeSource(desk.noor);
  const link = await makeSourceLink(desk.noor, [copy, wire], { state });
  return { copy, wire, link };
}

const check = (call: Pick<Try, "actor">) => newsroomAccess(call.actor, "check");
const versionFor = (call: Try) => (call.isStale ? 2 : 1);
const kind = "wire_copy" as const;

const entries: readonly Entry[] = [
  {
    ...{ command: "confirmLink", title: "confirmLink", by: "noor" },
    ...{ action: "source_link.confirm", leaves: both },
    prepare: async (desk) => {
      const { link, wire } = await linked(desk, "suggested");
      const foreign = await linked(await setUpDesk(), "suggested");
      return async (call) => {
        const linkId = call.isForeign ? foreign.link.id : link.id;
        const version = versionFor(call);
        const input = { linkId, version, restsOnId: wire.id, kind };
        return confirmLink(check(call), input, call.stamp);
      };
    },
  },
  ...(["suggested", "confirmed"] as const).map((state): Entry => {
    return {
      ...{ command: "dismissLink", title: `dismissLink, ${state}`, by: "noor" },
      action: `source_link.${state === "confirmed" ? "remove" : "dismiss"}`,
      leaves: both,
      prepare: async (desk) => {
        const { link } = await linked(desk, state);
        const foreign = await linked(await setUpDesk(), state);
        return async (call) => {
          const linkId = call.isForeign ? foreign.link.id : link.id;
          const input = { linkId, version: versionFor(call) };
          return dismissLink(check(call), input, call.stamp);
        };
      },
    };
  }),
];

describe.each(entries)("$title", keepsItsPromises);

describe("a confirmed link", () => {
  test("says who found it, how the one rests on the other, and which is the origin", async () => {
    const desk = await setUpDesk();
    const { link, copy, wire } = await linked(desk, "suggested");
    await confirmLink(
      newsroomAccess(desk.jonas, "check"),
      { linkId: link.id, version: 1, restsOnId: copy.id, kind },
      stampFor(desk.jonas),
    );
    expect(
      await prisma.sourceLink.findFirst({ where: { id: link.id } }),
    ).toMatchObject({
      ...{ sourceId: wire.id, restsOnId: copy.id, state: "confirmed" },
      ...{ kind, version: 2, decidedById: desk.jonas.personId },
    });
  });

  test("has one of its own two sources as the origin", async () => {
    const desk = await setUpDesk();
    const { link } = await linked(desk, "suggested");
    const other = await makeSource(desk.noor);
    await expect(
      confirm(desk, { linkId: link.id, restsOnId: other.id }),
    ).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  test("never leads back to where it began, nor from one source to two", async () => {
    const desk = await setUpDesk();
    const { copy, wire } = await linked(desk, "confirmed");
    const third = await makeSource(desk.noor);
    await expect(add(desk, wire, copy)).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await expect(add(desk, copy, third)).rejects.toThrow(/rests on another/);
    await add(desk, third, copy);
    await expect(add(desk, wire, third)).rejects.toThrow(
      /rests on this one already/,
    );
    await expect(add(desk, wire, wire)).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
  });

  test("can be made of two that somebody had found to be apart", async () => {
    const desk = await setUpDesk();
    const { copy, wire, link } = await linked(desk, "dismissed");
    expect(await add(desk, wire, copy)).toMatchObject({
      ...{ linkId: link.id, version: 2 },
    });
  });

  test("is made once when two make it at once", async () => {
    const desk = await setUpDesk();
    const { copy, wire } = {
      copy: await makeSource(desk.noor),
      wire: await makeSource(desk.noor),
    };
    const calls = await Promise.allSettled([
      add(desk, copy, wire),
      add(desk, wire, copy),
    ]);
    expect(calls.map(({ status }) => status).sort()).toEqual([
      "fulfilled",
      "rejected",
    ]);
    const { newsroomId } = desk.noor;
    expect(await prisma.sourceLink.count({ where: { newsroomId } })).toBe(1);
  });
});

describe("a verdict whose claim loses an origin", () => {
  async function onTwo(status: "proposed" | "approved", wanted: number) {
    const desk = await setUpDesk();
    await prisma.policy.update({
      where: { newsroomId: desk.newsroom.id },
      data: { sourcesWanted: { confirmed: wanted } },
    });
    const claim = await placeClaim(desk, status);
    const other = await makeEvidence(desk.noor, claim);
    const ends = [{ id: claim.evidence.sourceId }, { id: other.sourceId }];
    const [one, two] = [ends[0] ?? claim, ends[1] ?? claim];
    const read = () =>
      prisma.claim.findFirstOrThrow({
        where: { id: claim.id },
        select: { status: true, statusNote: true, version: true },
      });
    return { desk, claim, one, two, read };
  }

  test.each(["proposed", "approved"] as const)(
    "and has fewer than its rating wants is stale when it was %s, and says why",
    async (status) => {
      const { desk, claim, one, two, read } = await onTwo(status, 2);
      expect(await add(desk, one, two)).toMatchObject({ staleCount: 1 });
      expect(await read()).toMatchObject({
        status: "stale",
        statusNote: expect.stringMatching(/one origin.*wants more/) as unknown,
      });
      const standing = { claimId: claim.id, voidedAt: null };
      expect(await prisma.approval.count({ where: standing })).toBe(0);
      const event = await prisma.auditEvent.findFirst({
        where: { action: "source_link.add" },
        orderBy: { at: "desc" },
      });
      expect(event?.after).toMatchObject({ staleIds: [claim.id] });
    },
  );

  test("through a source that its own one rests on is stale too", async () => {
    const { desk, one, two, read } = await onTwo("approved", 2);
    const between = await makeSource(desk.noor);
    await add(desk, one, between);
    expect((await read()).status).toBe("approved");
    await add(desk, between, two);
    expect((await read()).status).toBe("stale");
  });

  test("and has as many as its rating wants stands as it was", async () => {
    const { desk, one, two, read } = await onTwo("approved", 1);
    const before = await read();
    await add(desk, one, two);
    expect(await read()).toEqual(before);
  });

  test("of those that only give context stands as it was", async () => {
    const { desk, claim, one, read } = await onTwo("approved", 2);
    const context = await makeEvidence(desk.noor, claim, {
      relation: "context",
    });
    await add(desk, { id: context.sourceId }, one);
    expect((await read()).status).toBe("approved");
  });

  test("stays stale when the link is taken away, until somebody confirms it", async () => {
    const { desk, one, two, read } = await onTwo("approved", 2);
    const { linkId, version } = await add(desk, one, two);
    await dismissLink(
      newsroomAccess(desk.noor, "check"),
      { linkId, version },
      stampFor(desk.noor),
    );
    expect((await read()).status).toBe("stale");
  });
});

describe("a link with a secret source", () => {
  test("does not exist for who may not know of the source", async () => {
    const desk = await setUpDesk();
    const secret = await makeSource(desk.marit, { confidentiality: "secret" });
    const open = await makeSource(desk.noor);
    const link = await makeSourceLink(desk.marit, [open, secret], {
      state: "suggested",
    });
    const gone = { code: "NOT_FOUND" };
    const input = { linkId: link.id, restsOnId: secret.id };
    await expect(confirm(desk, input)).rejects.toMatchObject(gone);
    await expect(
      dismissLink(
        newsroomAccess(desk.noor, "check"),
        { linkId: link.id, version: 1 },
        stampFor(desk.noor),
      ),
    ).rejects.toMatchObject(gone);
    await expect(add(desk, open, secret)).rejects.toMatchObject(gone);
    await expect(
      sourceAccess(desk.noor, secret.id, "check"),
    ).rejects.toMatchObject(gone);
    await confirmLink(
      newsroomAccess(desk.marit, "check"),
      { ...input, version: 1, kind },
      stampFor(desk.marit),
    );
  });
});

function add(
  desk: CheckingDesk,
  source: { readonly id: string },
  restsOn: { readonly id: string },
) {
  return addLink(
    newsroomAccess(desk.noor, "check"),
    { sourceId: source.id, restsOnId: restsOn.id, kind },
    stampFor(desk.noor),
  );
}

function confirm(
  desk: CheckingDesk,
  input: { readonly linkId: string; readonly restsOnId: string },
) {
  return confirmLink(
    newsroomAccess(desk.noor, "check"),
    { ...input, version: 1, kind },
    stampFor(desk.noor),
  );
}
