import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import type { SourceAccess } from "@/lib/access/source-access";
import { sha256, type JsonValue } from "@/lib/audit/canonical";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { readNewSource } from "@/lib/intakes/commands/read-new-source";
import type { AddSource, EditSource } from "../library-schema";
import { sourceMoves } from "../rules";
import { lockSource, standingClaims, staleBy } from "./rests-on";

/** What a screen needs to go on after a source was changed. */
export type SourceChanged = {
  readonly sourceId: string;
  readonly version: number;
  /** Claims whose verdict became stale by it. */
  readonly staleCount: number;
};

/** Puts a source into the library, for later, and has what is at its address read in the background. */
export function addSource(
  { newsroomId, actor }: NewsroomAccess<"check">,
  input: AddSource,
  stamp: Stamp,
): Promise<SourceChanged> {
  const id = stamp.newId();
  return commit(stamp, async (tx) => {
    await tx.source.create({
      data: {
        ...{ ...storable(input), newsroomId, id },
        ...{ addedById: actor.personId, createdAt: stamp.at },
      },
    });
    const { url, confidentiality } = input;
    await readNewSource(tx, stamp, { id, url, confidentiality });
    return {
      result: { sourceId: id, version: 1, staleCount: 0 },
      event: {
        action: "source.add",
        entity: { type: "Source", id },
        before: null,
        after: loggable(input, isSecret(input)),
      },
    };
  });
}

/**
 * Changes what is said of a source. An approval says yes to evidence with its source's kind, title, address, publisher and
 * confidentiality: when one of these changes, every verdict that stood on it is stale.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN for who may not say who may know of it.
 */
export function editSource(
  access: SourceAccess<"check">,
  input: EditSource,
  stamp: Stamp,
): Promise<SourceChanged> {
  const { newsroomId, sourceId, actor } = access;
  const { version } = input;
  const after = factsOf(input);
  return commit(stamp, async (tx) => {
    const claimIds = await standingClaims(tx, access);
    await lockSource(tx, access, version);
    const { addedById, ...before } = await readFacts(tx, access);
    const may = sourceMoves({ addedById }, actor);
    if (before.confidentiality !== after.confidentiality) {
      requireMove(
        may.setConfidentiality,
        "Who may know of a source is decided by who added it, or by an editor. Ask one of them.",
      );
    }
    await tx.source.update({
      where: { newsroomId_id: { newsroomId, id: sourceId } },
      data: {
        ...storable(after),
        ...(before.url !== after.url && unchecked),
        version: version + 1,
      },
    });
    const reason = "What is said of a source it rests on was changed.";
    const staleIds = isApprovedPart(before, after)
      ? await staleBy(tx, access, { claimIds, stamp, reason })
      : [];
    const hides = isSecret(before) || isSecret(after);
    return {
      result: { sourceId, version: version + 1, staleCount: staleIds.length },
      event: {
        action: "source.edit",
        entity: { type: "Source", id: sourceId },
        before: loggable(before, hides),
        after: { ...loggable(after, hides), claimIds: staleIds },
      },
    };
  });
}

/** What is known of an address that nobody has looked at: what was found at another one says nothing of it. */
const unchecked = {
  addressState: "unchecked",
  addressNote: "",
  addressCheckedAt: null,
  addressSince: null,
} as const;

/** Refuses what the rules do not let this person do. */
export function requireMove(isAllowed: boolean, why: string): void {
  if (!isAllowed) throw new AppError("FORBIDDEN", why);
}

function factsOf({ kind, title, url, ...rest }: AddSource): AddSource {
  const { author, publisher, publishedOn, confidentiality } = rest;
  return {
    ...{ kind, title, author, publisher, publishedOn, url },
    confidentiality,
  };
}

async function readFacts(
  tx: Tx,
  { newsroomId, sourceId: id }: SourceAccess,
): Promise<AddSource & { readonly addedById: string }> {
  const { publishedOn, ...facts } = await tx.source.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id } },
    select: {
      ...{ kind: true, title: true, author: true, publisher: true },
      ...{ publishedOn: true, url: true, confidentiality: true },
      addedById: true,
    },
  });
  return {
    ...facts,
    publishedOn: publishedOn?.toISOString().slice(0, 10) ?? null,
  };
}

function storable({ publishedOn, ...facts }: AddSource) {
  return {
    ...facts,
    publishedOn: publishedOn === null ? null : new Date(publishedOn),
  };
}

function isSecret({ confidentiality }: AddSource): boolean {
  return confidentiality === "secret";
}

/** What an approval says yes to of a source: see lib/verdicts/content-hash. */
const APPROVED = [
  "kind",
  "title",
  "url",
  "publisher",
  "confidentiality",
] as const;

function isApprovedPart(before: AddSource, after: AddSource): boolean {
  return APPROVED.some((name) => before[name] !== after[name]);
}

/** What the log keeps of a source: of one that is secret, or was, only that its words changed, not the words. */
function loggable(
  { confidentiality, ...words }: AddSource,
  hides: boolean,
): Readonly<Record<string, JsonValue>> {
  return hides
    ? { confidentiality, wordsSha256: sha256(JSON.stringify(words)) }
    : { ...words, confidentiality };
}
