import type { Permission } from "@/lib/access/policy";
import type { World } from "./world";

/*
 * What everything that answers a request needs. A page, route or action without a row here fails the tests.
 */

/** Whose ids a request names: a record's (another newsroom gets 404), or none (everybody acts in their own). */
type Scope = "record" | "own";

type Guarded = {
  readonly needs: Permission;
  readonly scope: Scope;
};

/** Answers without a sign-in, and why that is right. */
type Open = { readonly open: string };

export type PageRow =
  Open | (Guarded & { readonly path: (world: World) => string });

export const pageRows: Readonly<Record<string, PageRow>> = {
  "/": { open: "only points to the articles" },
  "/sign-in": { open: "the way in" },
  "/invitation/[token]": { open: "the one-time link is the proof" },
  "/articles": { needs: "read", scope: "own", path: () => "/articles" },
  "/articles/new": {
    needs: "check",
    scope: "own",
    path: () => "/articles/new",
  },
  "/articles/[articleId]": {
    needs: "read",
    scope: "record",
    path: ({ article }) => `/articles/${article.id}`,
  },
  "/articles/[articleId]/details": {
    needs: "check",
    scope: "record",
    path: ({ article }) => `/articles/${article.id}/details`,
  },
  "/articles/[articleId]/history": {
    needs: "read",
    scope: "record",
    path: ({ article }) => `/articles/${article.id}/history`,
  },
  // Any member may ask; what is said is for checkers, editors and the author.
  "/articles/[articleId]/discussion": {
    needs: "check",
    scope: "record",
    path: ({ article }) => `/articles/${article.id}/discussion`,
  },
  "/articles/[articleId]/report": {
    needs: "read",
    scope: "record",
    path: ({ article }) => `/articles/${article.id}/report`,
  },
  "/sources/[sourceId]/shared": {
    needs: "read",
    scope: "record",
    path: ({ link }) =>
      `/sources/${link.sourceId}/shared?with=${link.restsOnId}`,
  },
  "/claims": { needs: "read", scope: "own", path: () => "/claims" },
  "/claims/people": {
    needs: "check",
    scope: "own",
    path: () => "/claims/people",
  },
  "/sources": { needs: "read", scope: "own", path: () => "/sources" },
  "/sources/new": { needs: "check", scope: "own", path: () => "/sources/new" },
  "/sources/[sourceId]": {
    needs: "read",
    scope: "record",
    path: ({ source }) => `/sources/${source.id}`,
  },
  "/sources/[sourceId]/edit": {
    needs: "check",
    scope: "record",
    path: ({ source }) => `/sources/${source.id}/edit`,
  },
  "/sources/[sourceId]/changes": {
    needs: "read",
    scope: "record",
    path: ({ source }) => `/sources/${source.id}/changes`,
  },
  "/sources/[sourceId]/snapshots/[number]": {
    needs: "read",
    scope: "record",
    path: ({ source }) => `/sources/${source.id}/snapshots/1`,
  },
  "/notifications": {
    needs: "read",
    scope: "own",
    path: () => "/notifications",
  },
  "/account": { needs: "read", scope: "own", path: () => "/account" },
  "/account/shortcuts": {
    needs: "read",
    scope: "own",
    path: () => "/account/shortcuts",
  },
  "/settings": { needs: "administer", scope: "own", path: () => "/settings" },
  "/settings/people": {
    needs: "administer",
    scope: "own",
    path: () => "/settings/people",
  },
  "/settings/scales": {
    needs: "administer",
    scope: "own",
    path: () => "/settings/scales",
  },
  "/settings/policy": {
    needs: "administer",
    scope: "own",
    path: () => "/settings/policy",
  },
  "/agreement": { needs: "decide", scope: "own", path: () => "/agreement" },
};

export type RouteRow =
  | Open
  | (Guarded & {
      readonly path: (world: World) => string;
      /** JSON body of a POST. */
      readonly body?: Readonly<Record<string, unknown>>;
      /** What somebody who may is answered; 200 unless something else than access stands in the way. */
      readonly allowed?: number;
    });

/** By method and pattern. */
export const routeRows: Readonly<Record<string, RouteRow>> = {
  "GET /api/auth/[...nextauth]": { open: "next-auth's own, has no records" },
  "POST /api/auth/[...nextauth]": { open: "next-auth's own, has no records" },
  "GET /api/health/live": { open: "a probe, says nothing of anybody" },
  "GET /api/health/ready": { open: "a probe, says nothing of anybody" },
  "GET /api/v1/notifications": {
    needs: "read",
    scope: "own",
    path: () => "/api/v1/notifications",
  },
  "GET /api/v1/sources": {
    needs: "check",
    scope: "own",
    path: () => "/api/v1/sources?search=a",
  },
  "GET /api/v1/sources/[sourceId]/snapshots/[number]": {
    needs: "check",
    scope: "record",
    path: ({ source }) => `/api/v1/sources/${source.id}/snapshots/1`,
  },
  "POST /api/v1/intakes": {
    needs: "check",
    scope: "own",
    path: () => "/api/v1/intakes",
    body: { purpose: "article", url: "https://nobody.example/" },
  },
  // What is no form is refused after access was granted.
  "POST /api/v1/intakes/uploads": {
    needs: "check",
    scope: "own",
    path: () => "/api/v1/intakes/uploads",
    body: {},
    allowed: 422,
  },
  "GET /api/v1/intakes/live": {
    needs: "check",
    scope: "own",
    path: () => "/api/v1/intakes/live",
  },
  "GET /api/v1/intakes/[intakeId]": {
    needs: "check",
    scope: "record",
    path: ({ intakeId }) => `/api/v1/intakes/${intakeId}`,
  },
  "POST /api/v1/intakes/[intakeId]/retry": {
    needs: "check",
    scope: "record",
    path: ({ intakeId }) => `/api/v1/intakes/${intakeId}/retry`,
    body: { version: 1 },
  },
  "GET /api/v1/sources/addresses": {
    needs: "export-internal",
    scope: "own",
    path: () => "/api/v1/sources/addresses",
  },
  "GET /api/v1/sources/[sourceId]/snapshots/[number]/file": {
    needs: "read",
    scope: "record",
    path: ({ source }) => `/api/v1/sources/${source.id}/snapshots/1/file`,
  },
  "GET /api/v1/articles/[articleId]/claims/[claimId]": {
    needs: "read",
    scope: "record",
    path: ({ article, claim }) =>
      `/api/v1/articles/${article.id}/claims/${claim.id}`,
  },
  "GET /api/v1/articles/[articleId]/claims/[claimId]/records": {
    needs: "check",
    scope: "record",
    path: ({ article, quote }) =>
      `/api/v1/articles/${article.id}/claims/${quote.id}/records`,
  },
  "GET /api/v1/articles/[articleId]/live": {
    needs: "read",
    scope: "record",
    path: ({ article }) =>
      `/api/v1/articles/${article.id}/live?tab=${crypto.randomUUID()}`,
  },
  "GET /api/v1/articles/[articleId]/changes": {
    needs: "read",
    scope: "record",
    path: ({ article }) => `/api/v1/articles/${article.id}/changes?since=0`,
  },
  "POST /api/v1/articles/[articleId]/presence": {
    needs: "read",
    scope: "record",
    path: ({ article }) => `/api/v1/articles/${article.id}/presence`,
    body: { tab: crypto.randomUUID() },
  },
  "GET /api/v1/articles/[articleId]/sentences/[sentenceId]": {
    // Any member may ask; what is said is for checkers, editors and the author.
    needs: "check",
    scope: "record",
    path: ({ article }) =>
      `/api/v1/articles/${article.id}/sentences/${article.sentences[0]?.id}`,
  },
  "GET /api/v1/articles/[articleId]/split": {
    needs: "read",
    scope: "record",
    path: ({ article }) => `/api/v1/articles/${article.id}/split`,
  },
  "POST /api/v1/articles/[articleId]/split": {
    needs: "read",
    scope: "record",
    path: ({ article }) => `/api/v1/articles/${article.id}/split`,
    body: {},
  },
  "POST /api/v1/articles/[articleId]/reports": {
    needs: "export-internal",
    scope: "record",
    path: ({ article }) => `/api/v1/articles/${article.id}/reports`,
    body: { format: "json", profile: "internal" },
  },
  "GET /api/v1/articles/[articleId]/reports/[reportId]": {
    needs: "read",
    scope: "record",
    path: ({ article, reportId }) =>
      `/api/v1/articles/${article.id}/reports/${reportId}`,
  },
};

export type ActionRow = (Open | Guarded) & {
  /** An input that is right in every respect but who sends it. */
  readonly input: (world: World) => unknown;
  /** What somebody who may is answered; "OK" unless something else than access stands in the way. */
  readonly allowed?: string;
  /** What a role that is too low is answered, where the input is refused before the role is looked at. */
  readonly refused?: string;
};

function onClaim({ article, claim }: World) {
  return { articleId: article.id, claimId: claim.id, version: claim.version };
}

function onEvidence(world: World) {
  const { id: evidenceId, version: evidenceVersion } = world.evidence;
  return { ...onClaim(world), evidenceId, evidenceVersion };
}

/** What an editor saw who looked after everything that ever happened. */
function onArticle({ article }: World) {
  const { id: articleId, revisionId } = article;
  return { articleId, revisionId, seq: 2_147_483_647 };
}

function onSignOff({ article, signOff }: World) {
  return { articleId: article.id, signOffId: signOff.id, version: 1 };
}

function onSource({ source }: World) {
  return { sourceId: source.id, version: 1 };
}

const factsOfASource = {
  kind: "document",
  title: "Other records",
  confidentiality: "open",
} as const;

const deciding = { needs: "decide", scope: "record" } as const;
const checking = { needs: "check", scope: "record" } as const;
const people = { needs: "administer", scope: "record" } as const;
const ownAccount = { needs: "read", scope: "own" } as const;

export const actionRows: Readonly<Record<string, ActionRow>> = {
  moveClaimAction: {
    ...checking,
    input: (world) => ({ ...onClaim(world), event: "waive", note: "Because." }),
  },
  // Nobody has the claim in hand: the rules refuse, after access was granted.
  askQuestionAction: {
    ...checking,
    input: (world) => ({
      ...onClaim(world),
      text: "Which year?",
      askedOf: "author",
    }),
    allowed: "FORBIDDEN",
  },
  answerQuestionAction: {
    ...checking,
    input: (world) => ({
      ...onClaim(world),
      questionId: world.article.id,
      answer: "None came.",
    }),
    allowed: "FORBIDDEN",
  },
  // What is not there is told claim by claim: the answer is always one.
  assignClaimsAction: {
    needs: "decide",
    scope: "own",
    input: () => ({ claims: [], assigneeId: null }),
    allowed: "INVALID_INPUT",
    refused: "INVALID_INPUT",
  },
  saveFilterAction: {
    needs: "read",
    scope: "own",
    input: () => ({ name: "Mine", query: "needs=me" }),
  },
  removeFilterAction: {
    needs: "read",
    scope: "own",
    input: ({ article }) => ({ filterId: article.id }),
    allowed: "NOT_FOUND",
  },
  addSourceAction: {
    needs: "check",
    scope: "own",
    input: () => factsOfASource,
  },
  editSourceAction: {
    ...checking,
    input: (world) => ({ ...onSource(world), ...factsOfASource }),
  },
  withdrawSourceAction: {
    ...checking,
    input: (world) => ({ ...onSource(world), reason: "It was taken back." }),
  },
  // It is not withdrawn: refused after access was granted.
  restoreSourceAction: {
    ...checking,
    input: onSource,
    allowed: "FORBIDDEN",
  },
  confirmLinkAction: {
    ...checking,
    input: ({ link }) => ({
      ...{ linkId: link.id, version: 1, restsOnId: link.restsOnId },
      kind: "reprint",
    }),
  },
  dismissLinkAction: {
    ...checking,
    input: ({ link }) => ({ linkId: link.id, version: 1 }),
  },
  addLinkAction: {
    ...checking,
    input: ({ link }) => ({
      ...{ sourceId: link.sourceId, restsOnId: link.restsOnId },
      kind: "reprint",
    }),
  },
  lookForLinksAction: {
    ...checking,
    input: ({ link }) => ({ sourceId: link.sourceId }),
  },
  setDueDateAction: {
    ...checking,
    input: (world) => ({ ...onClaim(world), dueAt: null }),
  },
  editClaimAction: {
    ...checking,
    input: (world) => ({ ...onClaim(world), statementText: "Otherwise." }),
  },
  createClaimAction: {
    ...checking,
    input: ({ article }) => ({
      articleId: article.id,
      revisionId: article.revisionId,
      kind: "statement",
      spans: [{ start: 0, end: 5 }],
    }),
  },
  reshapeClaimAction: {
    ...checking,
    input: (world) => ({ ...onClaim(world), spans: [{ start: 0, end: 5 }] }),
  },
  splitClaimAction: {
    ...checking,
    input: (world) => ({
      ...onClaim(world),
      at: world.article.text.indexOf(" ") + 1,
    }),
  },
  // A claim is not joined to itself: the rules refuse, after access was granted.
  mergeClaimsAction: {
    ...checking,
    input: (world) => ({
      ...onClaim(world),
      absorbedId: world.claim.id,
      absorbedVersion: world.claim.version,
    }),
    allowed: "FORBIDDEN",
  },
  // The newest change was made by nobody here: the rules refuse, after access was granted.
  undoChangeAction: { ...checking, input: onClaim, allowed: "NOT_FOUND" },
  undoMarkAction: {
    ...checking,
    input: ({ article }) => ({
      articleId: article.id,
      sentenceId: article.sentences[0]?.id,
      version: 1,
    }),
    allowed: "NOT_FOUND",
  },
  markSentenceAction: {
    ...checking,
    input: ({ article }) => ({
      articleId: article.id,
      sentenceId: article.sentences[0]?.id,
      version: 1,
      isNotAClaim: true,
    }),
  },
  waiveSentenceAction: {
    ...deciding,
    input: ({ article }) => ({
      articleId: article.id,
      sentenceId: article.sentences[1]?.id,
      version: 1,
      reason: "Because.",
    }),
  },
  proposeVerdictAction: {
    ...checking,
    input: (world) => ({
      ...onClaim(world),
      event: "differ",
      ratingId: world.ratingId,
      basis: "documents",
      rationale: "The budget says otherwise.",
    }),
  },
  approveVerdictAction: {
    needs: "decide",
    scope: "record",
    input: (world) => ({ ...onClaim(world), verdictId: world.verdict.id }),
  },
  // No second check is open: the rules refuse, after access was granted.
  makeSecondCheckAction: {
    ...checking,
    input: (world) => ({
      ...onClaim(world),
      ratingId: world.ratingId,
      basis: "documents",
      rationale: "The budget says otherwise.",
    }),
    allowed: "FORBIDDEN",
  },
  // The gate is closed.
  signOffAction: { ...deciding, input: onArticle, allowed: "FORBIDDEN" },
  // Another override waits already.
  askOverrideAction: {
    ...deciding,
    input: (world) => ({ ...onArticle(world), reason: "Because." }),
    allowed: "CONFLICT",
  },
  confirmOverrideAction: { ...deciding, input: onSignOff },
  withdrawSignOffAction: { ...deciding, input: onSignOff },
  changePolicyAction: {
    needs: "administer",
    scope: "own",
    input: () => ({
      version: 1,
      needsAllTouched: false,
      needsAllDecided: true,
      needsNoneStale: true,
      needsNoneBlocking: true,
      secondCheck: "never",
      secondCheckRatings: [],
      secondCheckShare: 20,
      secondCheckSources: true,
      sourcesWanted: {},
    }),
  },
  // The claim is not stale: the rules refuse, after access was granted.
  reconfirmVerdictAction: {
    ...checking,
    input: onClaim,
    allowed: "FORBIDDEN",
  },
  addEvidenceAction: {
    ...checking,
    input: (world) => ({
      ...onClaim(world),
      relation: "supports",
      source: { is: "known", sourceId: world.evidence.sourceId },
    }),
  },
  pasteRecordAction: {
    ...checking,
    input: ({ article }) => ({
      articleId: article.id,
      title: "News conference",
      text: "ILSE BRANDT: Yes.",
    }),
  },
  addRecordEvidenceAction: {
    ...checking,
    input: ({ article, quote, snapshot }) => ({
      articleId: article.id,
      claimId: quote.id,
      version: 1,
      sourceId: snapshot.sourceId,
      snapshotId: snapshot.id,
    }),
  },
  editEvidenceAction: {
    ...checking,
    input: (world) => ({ ...onEvidence(world), relation: "context" }),
  },
  removeEvidenceAction: { ...checking, input: onEvidence },
  addCommentAction: {
    ...checking,
    input: ({ article, claim }) => ({
      articleId: article.id,
      about: { is: "claim", claimId: claim.id },
      body: "Who says so?",
    }),
  },
  resolveCommentAction: {
    ...checking,
    input: ({ article, comments }) => ({
      articleId: article.id,
      commentId: comments.open.id,
      version: 1,
    }),
  },
  reopenCommentAction: {
    ...checking,
    input: ({ article, comments }) => ({
      articleId: article.id,
      commentId: comments.resolved.id,
      version: 1,
    }),
  },
  mergeSpeakersAction: {
    ...checking,
    input: ({ speakers: [keep, absorb] }) => ({
      keepId: keep.id,
      keepVersion: 1,
      absorbId: absorb.id,
      absorbVersion: 1,
    }),
  },
  createArticleAction: {
    needs: "check",
    scope: "own",
    input: () => ({
      title: "A title",
      byline: "",
      publication: "",
      url: "",
      publishedOn: "",
      authorId: null,
      text: "One sentence.",
    }),
  },
  editArticleAction: {
    ...checking,
    input: ({ article }) => ({
      articleId: article.id,
      version: 1,
      title: "Another title",
      byline: "",
      publication: "",
      url: "",
      publishedOn: "",
      authorId: null,
    }),
  },
  invitePersonAction: {
    needs: "administer",
    scope: "own",
    input: () => ({
      email: "somebody@desk.example",
      name: "Some Body",
      roles: ["editor"],
    }),
  },
  revokeInvitationAction: {
    ...people,
    input: ({ invitationId }) => ({ invitationId, version: 1 }),
  },
  changeRolesAction: {
    ...people,
    input: ({ colleague }) => ({
      personId: colleague.personId,
      roles: ["admin"],
      version: 1,
    }),
  },
  admitMemberAction: {
    ...people,
    input: ({ colleague }) => ({
      personId: colleague.personId,
      isDisabled: true,
      version: 1,
    }),
  },
  // Nobody was told anything yet: all of nothing is read.
  markReadAction: {
    ...ownAccount,
    input: ({ article }) => ({ is: "all", upTo: article.id }),
  },
  changePasswordAction: {
    ...ownAccount,
    input: () => ({ currentPassword: "a", newPassword: "b" }),
    allowed: "INVALID_INPUT",
  },
  changeShortcutsAction: {
    ...ownAccount,
    input: () => ({ version: 1, isOff: false, keys: { accept: "y" } }),
  },
  switchNewsroomAction: {
    needs: "read",
    scope: "record",
    input: ({ newsroom }) => ({ newsroomId: newsroom.id }),
  },
  signOutEverywhereAction: { ...ownAccount, input: () => ({}) },
  acceptInvitationAction: {
    open: "the one-time link is the proof",
    input: () => ({ token: "nobody was given this", password: "a b c d e f" }),
  },
  joinAction: {
    needs: "read",
    scope: "own",
    input: () => ({ token: "nobody was given this" }),
    allowed: "NOT_FOUND",
  },
};
