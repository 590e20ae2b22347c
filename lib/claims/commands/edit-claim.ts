import type { ArticleAccess } from "@/lib/access/article-access";
import type { JsonValue } from "@/lib/audit/canonical";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { lockClaims } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import { chooseSpeaker } from "@/lib/speakers/commands/choose-speaker";
import { whyNotEdited } from "../rules";
import type { EditClaim } from "../schema";
import type { ClaimKind, QuoteWording } from "../statuses";
import {
  type ClaimChanged,
  lockClaim,
  type LockedClaim,
  writeClaim,
} from "./locked-claim";
import { setBack, setBackAll } from "./set-back";

/**
 * Changes what a claim says it is: kind, wording that stands alone, how a quote's words compare, who said it. A
 * verdict that stood on it becomes stale. Statements inside a quote follow the quote's speaker.
 *
 * @throws AppError NOT_FOUND, CONFLICT, FORBIDDEN for a withdrawn claim, INVALID_INPUT.
 */
export function editClaim(
  access: ArticleAccess<"check">,
  input: EditClaim,
  stamp: Stamp,
): Promise<ClaimChanged> {
  return commit(stamp, async (tx) => {
    const inside = await lockInside(tx, access, input.claimId);
    const claim = await lockClaim(tx, access, input);
    const refusal = whyNotEdited(claim.row.status);
    if (refusal) throw new AppError("FORBIDDEN", refusal);
    const before = traitsOf(claim);
    const after = await nextTraits(tx, access, { claim, input, stamp });
    const changed = changedTraits(before, after);
    const cause = { stamp, reason: reasonFor(changed) };
    const status = await setBack(tx, claim, cause);
    const moved = await changeInside(tx, { claim, inside, after }, cause);
    return writeClaim(tx, claim, {
      action: "claim.edit",
      at: stamp.at,
      data: { ...dataOf(claim, after), ...status },
      before: {
        ...pick(before, changed),
        ...lostWith(claim, after),
        ...(moved.length > 0 && { inside: moved }),
      },
      after: pick(after, changed),
    });
  });
}

/** What a claim is taken to be. */
type Traits = {
  readonly kind: ClaimKind;
  readonly statementText: string | null;
  readonly wording: QuoteWording | null;
  readonly speakerId: string | null;
  readonly speakerName: string | null;
};

const TRAIT_WORDS: Readonly<Record<keyof Traits, string>> = {
  kind: "kind",
  statementText: "own wording",
  wording: "comparison of words",
  speakerId: "speaker",
  speakerName: "speaker",
};

type Inside = { readonly id: string; readonly speakerId: string | null };

/** The statements in a quote, locked with it. Asked for before the quote is. */
export async function lockInside(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
  claimId: string,
): Promise<readonly Inside[]> {
  const where = { newsroomId, articleId, withinId: claimId };
  const select = { id: true, speakerId: true } as const;
  const found = await tx.claim.findMany({ where, select });
  if (found.length === 0) return [];
  await lockClaims(tx, newsroomId, [claimId, ...found.map(({ id }) => id)]);
  return tx.claim.findMany({ where, select });
}

function traitsOf({ row }: LockedClaim): Traits {
  const { kind, statementText, wording, speakerId } = row;
  const speakerName = row.speaker?.name ?? null;
  return { kind, statementText, wording, speakerId, speakerName };
}

type Edit = {
  readonly claim: LockedClaim;
  readonly input: EditClaim;
  readonly stamp: Stamp;
};

async function nextTraits(
  tx: Tx,
  access: ArticleAccess,
  { claim, input, stamp }: Edit,
): Promise<Traits> {
  const now = traitsOf(claim);
  const { kind = now.kind, statementText = now.statementText } = input;
  if (kind === "statement" && input.wording) {
    const message = "Only a quote's words are compared with a record.";
    throw new AppError("INVALID_INPUT", message, {
      fields: { wording: message },
    });
  }
  const kept = input.wording === undefined ? now.wording : input.wording;
  const wording = kind === "quote" ? kept : null;
  const next = { ...now, kind, statementText, wording };
  if (!input.speaker) return next;
  const choice = input.speaker;
  const speaker = await chooseSpeaker(tx, access, { choice, stamp });
  return {
    ...next,
    speakerId: speaker?.id ?? null,
    speakerName: speaker?.name ?? null,
  };
}

function changedTraits(
  before: Traits,
  after: Traits,
): readonly (keyof Traits)[] {
  const names = [
    "kind",
    "statementText",
    "wording",
    "speakerId",
    "speakerName",
  ] as const;
  const changed = names.filter((name) => before[name] !== after[name]);
  if (changed.length > 0) return changed;
  throw new AppError(
    "INVALID_INPUT",
    "Nothing was changed, so there is nothing to save.",
  );
}

function reasonFor(changed: readonly (keyof Traits)[]): string {
  const words = new Set(changed.map((name) => TRAIT_WORDS[name]));
  return `The claim was edited: ${[...words].join(", ")}.`;
}

function pick(
  traits: Traits,
  names: readonly (keyof Traits)[],
): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(names.map((name) => [name, traits[name]]));
}

/** What only one kind has, for whoever takes the change back. */
function lostWith({ row }: LockedClaim, after: Traits) {
  const { kind, quoteType, withinId } = row;
  return kind === after.kind ? {} : { quoteType, withinId };
}

function dataOf({ row }: LockedClaim, after: Traits) {
  const { kind, statementText, wording, speakerId } = after;
  const isQuote = kind === "quote";
  return {
    kind,
    statementText,
    wording,
    speakerId,
    quoteType: isQuote ? row.quoteType : null,
    // Only a statement stands in a quote.
    withinId: isQuote ? null : row.withinId,
  };
}

type Family = {
  readonly claim: LockedClaim;
  readonly inside: readonly Inside[];
  readonly after: Traits;
};

/**
 * What stands in a quote is said by who says the quote; in what is no quote any more, nothing stands. The ids of the
 * statements that were changed by it.
 */
async function changeInside(
  tx: Tx,
  { claim, inside, after }: Family,
  cause: { readonly stamp: Stamp; readonly reason: string },
): Promise<readonly string[]> {
  const { newsroomId, speakerId, kind } = claim.row;
  const reason = cause.reason.replace("claim", "quote around it");
  if (kind === "quote" && after.kind === "statement") {
    const claimIds = inside.map(({ id }) => id);
    const data = { withinId: null };
    await setBackAll(tx, { newsroomId, claimIds }, { ...cause, reason, data });
    return claimIds;
  }
  if (after.speakerId === speakerId) return [];
  const claimIds = inside
    .filter((one) => one.speakerId === speakerId)
    .map(({ id }) => id);
  const data = { speakerId: after.speakerId };
  await setBackAll(tx, { newsroomId, claimIds }, { ...cause, reason, data });
  return claimIds;
}
