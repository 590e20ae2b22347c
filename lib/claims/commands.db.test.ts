import { beforeAll, describe, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { verifyChain } from "@/lib/audit/verify";
import type { Stamp } from "@/lib/db/commit";
import { prisma } from "@/lib/db/prisma";
import * as sourceCommands from "@/lib/sources/commands";
import { addEvidenceInput } from "@/lib/sources/schema";
import * as speakerCommands from "@/lib/speakers/commands";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import * as verdictCommands from "@/lib/verdicts/commands";
import { makeSpeaker } from "@/prisma/factories/claim";
import {
  makeMember,
  makeNewsroom,
  ratingId,
} from "@/prisma/factories/newsroom";
import * as claimCommands from "./commands";
import {
  createClaimInput,
  moveClaimInput,
  moveEvents,
  type MoveEvent,
} from "./schema";
import type { ClaimStatus } from "./statuses";

/*
 * What every command of the checking desk promises, whatever it does. Each has an entry below; one without an entry
 * fails the last test of this file.
 */

/** One call of a command. `isForeign`: on a record of another article. `isStale`: with a version that is not there. */
type Try = {
  readonly actor: Actor;
  readonly stamp: Stamp;
  readonly isForeign: boolean;
  readonly isStale: boolean;
};

type Entry = {
  readonly command: string;
  readonly title: string;
  /** What the audit row calls it. */
  readonly action: string;
  readonly by: "noor" | "jonas" | "marit";
  /** Whether the audit row has something before, and something after. */
  readonly leaves: readonly ["before" | "nothing", "after" | "nothing"];
  readonly prepare: (
    desk: CheckingDesk,
  ) => Promise<(call: Try) => Promise<unknown>>;
};

const both = ["before", "after"] as const;

/** A command on one claim: how the ids and the version of a call come about. */
async function onClaim(
  desk: CheckingDesk,
  status: ClaimStatus,
  choice: Parameters<typeof placeClaim>[2] = {},
) {
  const claim = await placeClaim(desk, status, choice);
  const idsFor = (call: Try) => ({
    articleId: call.isForeign ? desk.other.id : desk.article.id,
    claimId: claim.id,
    version: call.isStale ? claim.version + 1 : claim.version,
  });
  return { claim, idsFor };
}

const MOVES: Readonly<
  Record<MoveEvent, readonly [ClaimStatus, "noor" | "marit"]>
> = {
  accept: ["suggested", "noor"],
  dismiss: ["suggested", "noor"],
  take: ["open", "noor"],
  assign: ["open", "marit"],
  ask: ["checking", "noor"],
  answer: ["waiting", "noor"],
  request_changes: ["proposed", "marit"],
  waive: ["checking", "marit"],
  unwaive: ["waived", "marit"],
  reopen: ["approved", "marit"],
};

const moves = moveEvents.map((event): Entry => {
  const [status, by] = MOVES[event];
  return {
    command: "moveClaim",
    title: `moveClaim, ${event}`,
    action: `claim.${event}`,
    by,
    leaves: both,
    prepare: async (desk) => {
      const { idsFor } = await onClaim(desk, status);
      return async (call) => {
        const ids = idsFor(call);
        const access = await articleAccess(call.actor, ids.articleId, "check");
        const assigneeId = event === "assign" ? desk.jonas.personId : undefined;
        const input = moveClaimInput.parse({
          ...ids,
          event,
          note: "Because.",
          assigneeId,
        });
        return claimCommands.moveClaim(access, input, call.stamp);
      };
    },
  };
});

const grounds = { basis: "documents", rationale: "Page 2 says so." } as const;

const JUDGEMENTS = [
  { event: "propose", status: "checking", by: "noor" },
  { event: "differ", status: "proposed", by: "jonas" },
  { event: "settle", status: "disputed", by: "marit" },
] as const;

const verdicts: readonly Entry[] = [
  ...JUDGEMENTS.map(({ event, status, by }): Entry => {
    return {
      command: "proposeVerdict",
      title: `proposeVerdict, ${event}`,
      action: `verdict.${event}`,
      by,
      leaves: both,
      prepare: async (desk) => {
        const { idsFor } = await onClaim(desk, status);
        return async (call) => {
          const ids = idsFor(call);
          const access = await articleAccess(
            call.actor,
            ids.articleId,
            "check",
          );
          const input = {
            ...ids,
            event,
            ratingId: ratingId(desk.newsroom, "wrong"),
            ...grounds,
          };
          return verdictCommands.proposeVerdict(access, input, call.stamp);
        };
      },
    };
  }),
  {
    command: "approveVerdict",
    title: "approveVerdict",
    action: "verdict.approve",
    by: "marit",
    leaves: both,
    prepare: async (desk) => {
      const { claim, idsFor } = await onClaim(desk, "proposed");
      return async (call) => {
        const ids = idsFor(call);
        const access = await articleAccess(call.actor, ids.articleId, "decide");
        const input = { ...ids, verdictId: claim.verdict.id, note: "" };
        return verdictCommands.approveVerdict(access, input, call.stamp);
      };
    },
  },
  {
    command: "reconfirmVerdict",
    title: "reconfirmVerdict",
    action: "verdict.reconfirm",
    by: "jonas",
    leaves: both,
    prepare: async (desk) => {
      const { idsFor } = await onClaim(desk, "stale");
      return async (call) => {
        const ids = idsFor(call);
        const access = await articleAccess(call.actor, ids.articleId, "check");
        return verdictCommands.reconfirmVerdict(access, ids, call.stamp);
      };
    },
  },
];

const claims: readonly Entry[] = [
  {
    command: "editClaim",
    title: "editClaim",
    action: "claim.edit",
    by: "noor",
    leaves: both,
    prepare: async (desk) => {
      const { idsFor } = await onClaim(desk, "approved", { kind: "quote" });
      return async (call) => {
        const ids = idsFor(call);
        const access = await articleAccess(call.actor, ids.articleId, "check");
        const speaker = {
          is: "new",
          name: "Ilse Brandt",
          kind: "person",
          role: "Mayor",
        } as const;
        return claimCommands.editClaim(
          access,
          { ...ids, wording: "altered", speaker },
          call.stamp,
        );
      };
    },
  },
  {
    command: "createClaim",
    title: "createClaim",
    action: "claim.create",
    by: "noor",
    leaves: ["nothing", "after"],
    prepare: (desk) => {
      const { article, other, newsroom } = desk;
      return Promise.resolve(async (call) => {
        if (call.isStale) await addRevision(newsroom.id, desk);
        const articleId = call.isForeign ? other.id : article.id;
        const access = await articleAccess(call.actor, articleId, "check");
        const input = createClaimInput.parse({
          ...{ articleId, revisionId: article.revisionId, kind: "statement" },
          spans: [{ start: 4, end: 10 }],
        });
        return claimCommands
          .createClaim(access, input, call.stamp)
          .finally(async () => {
            if (call.isStale) await setRevision(desk, 1);
          });
      });
    },
  },
  {
    command: "markSentence",
    title: "markSentence",
    action: "sentence.mark",
    by: "noor",
    leaves: both,
    prepare: ({ article, other }) => {
      const sentenceId = article.sentences[2]?.id ?? "";
      return Promise.resolve(async (call) => {
        const articleId = call.isForeign ? other.id : article.id;
        const access = await articleAccess(call.actor, articleId, "check");
        const input = {
          articleId,
          sentenceId,
          version: call.isStale ? 2 : 1,
          isNotAClaim: true,
        };
        return claimCommands.markSentence(access, input, call.stamp);
      });
    },
  },
];

const content = {
  relation: "supports",
  locator: "page 2",
  excerpt: "41",
  note: "",
} as const;

const sources: readonly Entry[] = [
  {
    command: "addEvidence",
    title: "addEvidence",
    action: "evidence.add",
    by: "noor",
    leaves: ["nothing", "after"],
    prepare: async (desk) => {
      const { idsFor } = await onClaim(desk, "approved");
      return async (call) => {
        const ids = idsFor(call);
        const access = await articleAccess(call.actor, ids.articleId, "check");
        const source = { is: "new", kind: "document", title: "Budget" };
        const input = addEvidenceInput.parse({ ...ids, ...content, source });
        return sourceCommands.addEvidence(access, input, call.stamp);
      };
    },
  },
  {
    command: "editEvidence",
    title: "editEvidence",
    action: "evidence.edit",
    by: "noor",
    leaves: both,
    prepare: async (desk) => {
      const { claim, idsFor } = await onClaim(desk, "approved");
      const piece = { evidenceId: claim.evidence.id, evidenceVersion: 1 };
      return async (call) => {
        const ids = idsFor(call);
        const access = await articleAccess(call.actor, ids.articleId, "check");
        return sourceCommands.editEvidence(
          access,
          { ...ids, ...piece, ...content },
          call.stamp,
        );
      };
    },
  },
  {
    command: "removeEvidence",
    title: "removeEvidence",
    action: "evidence.remove",
    by: "noor",
    leaves: ["before", "nothing"],
    prepare: async (desk) => {
      const { claim, idsFor } = await onClaim(desk, "approved");
      const piece = { evidenceId: claim.evidence.id, evidenceVersion: 1 };
      return async (call) => {
        const ids = idsFor(call);
        const access = await articleAccess(call.actor, ids.articleId, "check");
        return sourceCommands.removeEvidence(
          access,
          { ...ids, ...piece },
          call.stamp,
        );
      };
    },
  },
];

const speakers: readonly Entry[] = [
  {
    command: "mergeSpeakers",
    title: "mergeSpeakers",
    action: "speaker.merge",
    by: "noor",
    leaves: both,
    prepare: async (desk) => {
      const keep = await makeSpeaker(desk.newsroom.id, { name: "Ilse Brandt" });
      const absorb = await makeSpeaker(desk.newsroom.id, { name: "Brandt" });
      const elsewhere = await makeSpeaker((await makeNewsroom()).id, {
        name: "Brandt",
      });
      await placeClaim(desk, "approved", {
        kind: "quote",
        speakerId: absorb.id,
      });
      // A speaker is the newsroom's: what must not be reached is another newsroom's.
      return async (call) => {
        const input = {
          keepId: keep.id,
          keepVersion: 1,
          absorbId: call.isForeign ? elsewhere.id : absorb.id,
          absorbVersion: call.isStale ? 2 : 1,
        };
        const access = newsroomAccess(call.actor, "check");
        return speakerCommands.mergeSpeakers(access, input, call.stamp);
      };
    },
  },
];

const entries = [...moves, ...verdicts, ...claims, ...sources, ...speakers];

describe.each(entries)("$title", (entry) => {
  let desk: CheckingDesk;
  let attempt: (call: Try) => Promise<unknown>;
  let stranger: Actor;
  let actor: Actor;

  // What is refused leaves everything as it was, so one desk serves all of these, and the last test changes it.
  beforeAll(async () => {
    desk = await setUpDesk();
    attempt = await entry.prepare(desk);
    stranger = await makeMember(await makeNewsroom());
    actor = desk[entry.by];
  });

  const fine = { isForeign: false, isStale: false };

  async function refuses(
    call: Omit<Try, "stamp"> & { readonly stamp?: Stamp },
    error: object,
  ) {
    const before = await everythingOf(desk);
    await expect(
      attempt({ stamp: stampFor(call.actor), ...call }),
    ).rejects.toMatchObject(error);
    expect(await everythingOf(desk)).toEqual(before);
  }

  test("refuses a reader", () =>
    refuses({ ...fine, actor: desk.cass }, { code: "FORBIDDEN" }));

  test("knows nothing of it for somebody from another newsroom", () =>
    refuses({ ...fine, actor: stranger }, { code: "NOT_FOUND" }));

  test("refuses what is not the version that was shown", () =>
    refuses({ ...fine, actor, isStale: true }, { code: "CONFLICT" }));

  test("finds nothing by the id of another article's record", () =>
    refuses({ ...fine, actor, isForeign: true }, { code: "NOT_FOUND" }));

  test("leaves nothing when its audit row cannot be written", () => {
    // A name with NUL is the last thing that is written, and Postgres refuses it.
    const stamp = { ...stampFor(actor), actorName: "\u0000" };
    return refuses({ ...fine, actor, stamp }, {});
  });

  test("is done once when two send it at once, with one audit row", async () => {
    const { newsroomId } = actor;
    const earlier = await prisma.auditEvent.count({ where: { newsroomId } });
    const calls = await Promise.allSettled(
      [0, 1].map(() => attempt({ ...fine, actor, stamp: stampFor(actor) })),
    );
    const lost = calls.filter((call) => call.status === "rejected");
    expect(lost.map(({ reason }) => reason as unknown)).toMatchObject([
      { code: "CONFLICT" },
    ]);
    const rows = await prisma.auditEvent.findMany({
      where: { newsroomId, seq: { gt: earlier } },
    });
    expect(rows).toMatchObject([
      {
        action: entry.action,
        actorId: actor.personId,
        requestId: "test-request",
      },
    ]);
    const [row] = rows;
    expect([
      row?.before ? "before" : "nothing",
      row?.after ? "after" : "nothing",
    ]).toEqual(entry.leaves);
    expect(JSON.stringify([row?.before, row?.after]).length).toBeLessThan(
      1_000,
    );
    expect(await verifyChain(newsroomId)).toMatchObject({ kind: "whole" });
  });
});

test("every command of the checking desk has an entry here", () => {
  const all = {
    ...claimCommands,
    ...verdictCommands,
    ...sourceCommands,
    ...speakerCommands,
  };
  // Part of the command that makes a newsroom, which writes the audit row.
  const parts = ["createNewsroomScales"];
  const commands = Object.keys(all).filter((name) => !parts.includes(name));
  expect([...new Set(entries.map(({ command }) => command))].sort()).toEqual(
    commands.sort(),
  );
});

/** Everything of a newsroom that these commands can write. */
async function everythingOf({ newsroom }: CheckingDesk) {
  const where = { newsroomId: newsroom.id };
  const orderBy = { id: "asc" } as const;
  return {
    claims: await prisma.claim.findMany({ where, orderBy }),
    evidence: await prisma.evidence.findMany({ where, orderBy }),
    sources: await prisma.source.findMany({ where, orderBy }),
    speakers: await prisma.speaker.findMany({ where, orderBy }),
    sentences: await prisma.sentence.findMany({ where, orderBy }),
    verdicts: await prisma.verdict.findMany({ where, orderBy }),
    approvals: await prisma.approval.findMany({ where, orderBy }),
    head: await prisma.auditHead.findUnique({ where }),
  };
}

async function addRevision(
  newsroomId: string,
  { article, noor }: CheckingDesk,
) {
  await prisma.revision.create({
    data: {
      ...{
        newsroomId,
        id: stampFor(noor).newId(),
        articleId: article.id,
        number: 2,
      },
      ...{ text: "New.", sha256: "0".repeat(64), createdById: noor.personId },
      createdAt: new Date(),
    },
  });
  await setRevision({ article }, 2);
}

function setRevision(
  { article }: Pick<CheckingDesk, "article">,
  currentRevision: number,
) {
  const { newsroomId, id } = article;
  const where = { newsroomId_id: { newsroomId, id } };
  return prisma.article.update({ where, data: { currentRevision } });
}
