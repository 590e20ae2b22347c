import { describe, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { prisma } from "@/lib/db/prisma";
import * as evidenceCommands from "@/lib/sources/commands/evidence";
import { addEvidenceInput } from "@/lib/sources/schema";
import * as speakerCommands from "@/lib/speakers/commands";
import {
  both,
  type Entry,
  keepsItsPromises,
  onClaim,
} from "@/lib/testing/command-promises";
import { type CheckingDesk, placeClaim } from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import * as verdictCommands from "@/lib/verdicts/commands";
import { makeQuestion } from "@/prisma/factories/checking";
import { makeSpeaker } from "@/prisma/factories/claim";
import { makeNewsroom, ratingId } from "@/prisma/factories/newsroom";
import * as claimCommands from "./commands";
import { moveEvents, type MoveEvent } from "./rules/moves";
import { askQuestionInput, createClaimInput, moveClaimInput } from "./schema";
import type { ClaimStatus } from "./statuses";

/*
 * What every command of the checking desk promises, whatever it does. Each has an entry below; one without an entry
 * fails the last test of this file. What is done to the library and to links has tests beside it, in lib/sources.
 */

const MOVES: Readonly<
  Record<MoveEvent, readonly [ClaimStatus, "noor" | "marit"]>
> = {
  accept: ["suggested", "noor"],
  dismiss: ["suggested", "noor"],
  take: ["open", "noor"],
  assign: ["open", "marit"],
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
    command: "askQuestion",
    title: "askQuestion",
    action: "claim.ask",
    by: "noor",
    leaves: both,
    prepare: async (desk) => {
      const { idsFor } = await onClaim(desk, "checking");
      return async (call) => {
        const ids = idsFor(call);
        const access = await articleAccess(call.actor, ids.articleId, "check");
        const input = askQuestionInput.parse({
          ...ids,
          text: "Which year?",
          askedOf: "author",
        });
        return claimCommands.askQuestion(access, input, call.stamp);
      };
    },
  },
  {
    command: "answerQuestion",
    title: "answerQuestion",
    action: "claim.answer",
    by: "noor",
    leaves: both,
    prepare: async (desk) => {
      const { claim, idsFor } = await onClaim(desk, "waiting");
      const { id: questionId } = await makeQuestion(desk.noor, claim);
      return async (call) => {
        const ids = idsFor(call);
        const access = await articleAccess(call.actor, ids.articleId, "check");
        const input = { ...ids, questionId, answer: "2019, says the mayor." };
        return claimCommands.answerQuestion(access, input, call.stamp);
      };
    },
  },
  {
    command: "setDueDate",
    title: "setDueDate",
    action: "claim.due",
    by: "noor",
    leaves: both,
    prepare: async (desk) => {
      const { idsFor } = await onClaim(desk, "checking");
      return async (call) => {
        const ids = idsFor(call);
        const access = await articleAccess(call.actor, ids.articleId, "check");
        const input = { ...ids, dueAt: new Date("2026-05-05T12:00:00.000Z") };
        return claimCommands.setDueDate(access, input, call.stamp);
      };
    },
  },
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
    command: "reshapeClaim",
    title: "reshapeClaim",
    action: "claim.reshape",
    by: "noor",
    leaves: both,
    prepare: async (desk) => {
      const { idsFor } = await onClaim(desk, "approved");
      return async (call) => {
        const ids = idsFor(call);
        const access = await articleAccess(call.actor, ids.articleId, "check");
        const input = { ...ids, spans: [{ start: 4, end: 10 }] };
        return claimCommands.reshapeClaim(access, input, call.stamp);
      };
    },
  },
  {
    command: "splitClaim",
    title: "splitClaim",
    action: "claim.split",
    by: "noor",
    leaves: both,
    prepare: async (desk) => {
      const { idsFor } = await onClaim(desk, "approved");
      const at = desk.article.text.indexOf(" ") + 1;
      return async (call) => {
        const ids = idsFor(call);
        const access = await articleAccess(call.actor, ids.articleId, "check");
        return claimCommands.splitClaim(access, { ...ids, at }, call.stamp);
      };
    },
  },
  {
    command: "mergeClaims",
    title: "mergeClaims",
    action: "claim.merge",
    by: "noor",
    leaves: both,
    prepare: async (desk) => {
      const { idsFor } = await onClaim(desk, "approved");
      const exact = desk.article.text.slice(0, 3);
      const { id: absorbedId } = await placeClaim(desk, "proposed", { exact });
      return async (call) => {
        const ids = idsFor(call);
        const access = await articleAccess(call.actor, ids.articleId, "check");
        const input = { ...ids, absorbedId, absorbedVersion: 1 };
        return claimCommands.mergeClaims(access, input, call.stamp);
      };
    },
  },
  {
    command: "undoChange",
    title: "undoChange",
    action: "change.undo",
    by: "noor",
    leaves: both,
    prepare: async (desk) => {
      const { claim, idsFor } = await onClaim(desk, "suggested");
      const { articleId } = claim;
      const noor = await articleAccess(desk.noor, articleId, "check");
      await claimCommands.moveClaim(
        noor,
        moveClaimInput.parse({
          ...{ articleId, claimId: claim.id, version: 1, event: "dismiss" },
        }),
        stampFor(desk.noor),
      );
      return async (call) => {
        const ids = idsFor(call);
        const access = await articleAccess(call.actor, ids.articleId, "check");
        const input = { ...ids, version: ids.version + 1 };
        return claimCommands.undoChange(access, input, call.stamp);
      };
    },
  },
  {
    command: "undoMark",
    title: "undoMark",
    action: "change.undo",
    by: "noor",
    leaves: both,
    prepare: async (desk) => {
      const { article, other } = desk;
      const sentenceId = article.sentences[2]?.id ?? "";
      const ids = { articleId: article.id, sentenceId };
      const noor = await articleAccess(desk.noor, article.id, "check");
      await claimCommands.markSentence(
        noor,
        { ...ids, version: 1, isNotAClaim: true },
        stampFor(desk.noor),
      );
      return async (call) => {
        const articleId = call.isForeign ? other.id : article.id;
        const access = await articleAccess(call.actor, articleId, "check");
        const version = call.isStale ? 3 : 2;
        const input = { articleId, sentenceId, version };
        return claimCommands.undoMark(access, input, call.stamp);
      };
    },
  },
  {
    command: "waiveSentence",
    title: "waiveSentence",
    action: "sentence.mark",
    by: "marit",
    leaves: both,
    prepare: ({ article, other }) => {
      const sentenceId = article.sentences[2]?.id ?? "";
      return Promise.resolve(async (call) => {
        const articleId = call.isForeign ? other.id : article.id;
        const access = await articleAccess(call.actor, articleId, "decide");
        const version = call.isStale ? 2 : 1;
        const input = { articleId, sentenceId, version, reason: "Because." };
        return claimCommands.waiveSentence(access, input, call.stamp);
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
        return evidenceCommands.addEvidence(access, input, call.stamp);
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
        return evidenceCommands.editEvidence(
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
        return evidenceCommands.removeEvidence(
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

describe.each(entries)("$title", keepsItsPromises);

test("every command of the checking desk has an entry here", () => {
  const all = {
    ...claimCommands,
    ...verdictCommands,
    ...evidenceCommands,
    ...speakerCommands,
  };
  // Part of the command that makes a newsroom, which writes the audit row.
  const parts = ["createNewsroomScales"];
  const commands = Object.keys(all).filter((name) => !parts.includes(name));
  expect([...new Set(entries.map(({ command }) => command))].sort()).toEqual(
    commands.sort(),
  );
});

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
