import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { visibleSources } from "@/lib/access/visible-sources";
import type { JsonValue } from "@/lib/audit/canonical";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { enqueue } from "@/lib/db/queue";
import { AppError } from "@/lib/errors";
import type { Confidentiality } from "@/lib/sources/kinds";
import { makeTurns } from "@/lib/turns";
import { kindOfFile, provisionalTitle, READ_TASK } from "../rules";
import type { StartIntake, UploadFields } from "../schema";
import { takeFetch } from "./fetch-quota";

export type StartedIntake = {
  readonly intakeId: string;
  /** The source it is for; it is there from now on. */
  readonly sourceId: string | null;
};

/** A file as it was sent: neither its name nor its type is believed. */
export type UploadedFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * Files stored at once: each is megabytes on its way to the database, and whoever drops a whole folder must not keep the
 * others from saving a sentence.
 */
const FILES_AT_ONCE = 2;
/** A folder of thirty large files is stored in a few seconds. */
const FILE_WAIT_MS = 60_000;

const withTurn = makeTurns({
  atOnce: FILES_AT_ONCE,
  waitMs: FILE_WAIT_MS,
  tooLate: () =>
    new AppError(
      "TOO_MANY",
      "Many files are being brought in just now, so this one was not stored. Send it again in a minute.",
    ),
});

/**
 * Begins to fetch and read what is at an address. The source, when it is for a new one, is there at once and can be
 * used; what the document says of itself comes later.
 *
 * @throws AppError TOO_MANY; NOT_FOUND for a source or an article of elsewhere; CONFLICT when the source is being read;
 * INVALID_INPUT when it has no address.
 */
export function startIntake(
  access: NewsroomAccess<"check">,
  input: StartIntake,
  stamp: Stamp,
): Promise<StartedIntake> {
  return commit(stamp, async (tx) => {
    await takeFetch(tx, stamp);
    const source = await sourceFor(tx, access, { input, stamp, file: null });
    const url = "url" in input ? input.url : source?.url;
    if (!url) throw withoutAddress();
    return begin(tx, stamp, { purpose: input.purpose, source, url });
  });
}

/**
 * Begins to read an uploaded file.
 *
 * @throws AppError as `startIntake`, but for what is said of addresses; TOO_MANY when too many files wait already.
 */
export function startUpload(
  access: NewsroomAccess<"check">,
  {
    fields,
    file,
  }: { readonly fields: UploadFields; readonly file: UploadedFile },
  stamp: Stamp,
): Promise<StartedIntake> {
  return withTurn(() =>
    commit(stamp, async (tx) => {
      const wanted = { input: fields, stamp, file };
      const source = await sourceFor(tx, access, wanted);
      return begin(tx, stamp, { purpose: fields.purpose, source, file });
    }),
  );
}

/** Whose intake it is, and what is told of it. */
type IntakeSource = {
  readonly id: string;
  readonly url: string | null;
  readonly confidentiality: Confidentiality;
  readonly isNew: boolean;
  readonly articleId: string | null;
};

type NewIntake = {
  readonly purpose: StartIntake["purpose"];
  readonly source: IntakeSource | null;
  readonly url?: string;
  readonly file?: UploadedFile;
};

/** The row, its job and what the log keeps. Part of the commands that begin an intake. */
export async function begin(
  tx: Tx,
  stamp: Stamp,
  { purpose, source, url, file }: NewIntake,
) {
  const { newsroomId, actorId: createdById, at: createdAt } = stamp;
  const id = stamp.newId();
  const sourceId = source?.id ?? null;
  await tx.intake.create({
    data: {
      ...{ newsroomId, id, purpose, sourceId, createdById, createdAt },
      ...(source?.articleId && { articleId: source.articleId }),
      ...(url !== undefined && { url }),
      ...(file && {
        fileName: file.name,
        mediaType: file.type,
        bytes: file.bytes,
      }),
    },
    // Not the whole row, which brings the file back.
    select: { id: true },
  });
  await enqueueIntake(tx, { newsroomId, id, isPatient: createdById === null });
  const isSecret = source?.confidentiality === "secret";
  const where = isSecret ? { isSecret } : { url: url ?? null };
  const after = { purpose, sourceId, isNewSource: source?.isNew ?? false };
  return {
    result: { intakeId: id, sourceId },
    event: {
      ...{ action: "intake.start", entity: { type: "Intake", id } as const },
      ...(source?.articleId && { articleId: source.articleId }),
      before: null,
      after: { ...after, ...where } satisfies JsonValue,
    },
  };
}

type QueuedIntake = {
  readonly newsroomId: string;
  readonly id: string;
  readonly isPatient: boolean;
};

/** Puts the reading of an intake into the queue. */
export function enqueueIntake(
  tx: Tx,
  { newsroomId, id, isPatient }: QueuedIntake,
): Promise<void> {
  const payload = { newsroomId, intakeId: id };
  const key = `${newsroomId}/${id}`;
  return enqueue(tx, { task: READ_TASK, payload, key, isPatient });
}

type Wanted = {
  readonly input: StartIntake | UploadFields;
  readonly stamp: Stamp;
  readonly file: UploadedFile | null;
};

async function sourceFor(
  tx: Tx,
  access: NewsroomAccess,
  wanted: Wanted,
): Promise<IntakeSource | null> {
  const { input } = wanted;
  switch (input.purpose) {
    case "article":
      return null;
    case "source":
      return createSource(tx, access, { ...wanted, input });
    case "snapshot":
    case "address_check":
      return findSource(tx, access, input.sourceId);
  }
}

type NewSource = Wanted & {
  readonly input: Extract<
    StartIntake | UploadFields,
    { readonly purpose: "source" }
  >;
};

async function createSource(
  tx: Tx,
  { newsroomId, actor }: NewsroomAccess,
  { input, stamp, file }: NewSource,
): Promise<IntakeSource> {
  const { articleId, confidentiality, author, publisher } = input;
  await requireArticle(tx, newsroomId, articleId);
  const url = "url" in input ? input.url : null;
  const fileName = file?.name ?? "";
  const kind = input.kind ?? (file ? kindOfFile(fileName) : "web_page");
  const title = input.title || provisionalTitle({ url, fileName });
  const id = stamp.newId();
  await tx.source.create({
    data: {
      ...{ newsroomId, id, kind, title, url, author, publisher },
      ...{ confidentiality, broughtForId: articleId },
      ...{ addedById: actor.personId, createdAt: stamp.at },
    },
  });
  return { id, url, confidentiality, isNew: true, articleId };
}

async function requireArticle(
  tx: Tx,
  newsroomId: string,
  id: string | null,
): Promise<void> {
  if (id === null) return;
  const found = await tx.article.count({ where: { newsroomId, id } });
  if (found === 1) return;
  throw new AppError(
    "NOT_FOUND",
    "There is no such article in this newsroom. Look for it in the list of articles.",
  );
}

/** The source, locked: two who want it read at once wait for each other. */
async function findSource(
  tx: Tx,
  { newsroomId, actor }: NewsroomAccess,
  id: string,
): Promise<IntakeSource> {
  await tx.$executeRaw`
    SELECT 1 FROM "Source" WHERE "newsroomId" = ${newsroomId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  const found = await tx.source.findFirst({
    where: { newsroomId, id, AND: visibleSources(actor) },
    select: { id: true, url: true, confidentiality: true },
  });
  if (!found) {
    throw new AppError(
      "NOT_FOUND",
      "There is no such source in this newsroom. Look for it in the library.",
    );
  }
  await requireIdle(tx, newsroomId, id);
  return { ...found, isNew: false, articleId: null };
}

/** Throws AppError CONFLICT while a source is being read. */
export async function requireIdle(
  tx: Tx,
  newsroomId: string,
  sourceId: string,
): Promise<void> {
  const where = { newsroomId, sourceId, state: "waiting" } as const;
  if ((await tx.intake.count({ where })) === 0) return;
  throw new AppError(
    "CONFLICT",
    "This source is being read just now. Wait until that is done, then look whether you still want it.",
  );
}

function withoutAddress(): AppError {
  return new AppError(
    "INVALID_INPUT",
    "This source has no address to read it at. Give it one, or upload the file.",
  );
}
