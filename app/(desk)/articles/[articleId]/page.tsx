import type { Metadata } from "next";
import { cache } from "react";
import { z } from "zod";
import { SplitProgress } from "@/components/articles/split-progress";
import { Workbench } from "@/components/workbench/workbench";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { loadWorkbench } from "@/lib/claims/queries";
import { getShortcuts } from "@/lib/people/queries/shortcuts";
import { countUnread } from "@/lib/notifications/queries";
import { load } from "@/lib/server/page";
import { loadGate } from "@/lib/sign-offs/queries";
import { findSources } from "@/lib/sources/queries";
import {
  confirmLinkAction,
  dismissLinkAction,
} from "../../(rooms)/sources/links/actions";
import {
  addCommentAction,
  addEvidenceAction,
  addRecordEvidenceAction,
  answerQuestionAction,
  approveVerdictAction,
  askOverrideAction,
  askQuestionAction,
  confirmOverrideAction,
  createClaimAction,
  editClaimAction,
  editEvidenceAction,
  makeSecondCheckAction,
  markSentenceAction,
  mergeClaimsAction,
  mergeSpeakersAction,
  moveClaimAction,
  pasteRecordAction,
  proposeVerdictAction,
  reconfirmVerdictAction,
  removeEvidenceAction,
  reopenCommentAction,
  resolveCommentAction,
  reshapeClaimAction,
  setDueDateAction,
  signOffAction,
  splitClaimAction,
  undoChangeAction,
  undoMarkAction,
  waiveSentenceAction,
  withdrawSignOffAction,
} from "./actions";

type WorkbenchPageProps = {
  readonly params: Promise<{ readonly articleId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const actions = {
  move: moveClaimAction,
  ask: askQuestionAction,
  answer: answerQuestionAction,
  setDue: setDueDateAction,
  edit: editClaimAction,
  create: createClaimAction,
  reshape: reshapeClaimAction,
  split: splitClaimAction,
  merge: mergeClaimsAction,
  undo: undoChangeAction,
  undoMark: undoMarkAction,
  waiveSentence: waiveSentenceAction,
  markSentence: markSentenceAction,
  propose: proposeVerdictAction,
  approve: approveVerdictAction,
  checkAgain: makeSecondCheckAction,
  reconfirm: reconfirmVerdictAction,
  addEvidence: addEvidenceAction,
  bringRecord: pasteRecordAction,
  addRecordEvidence: addRecordEvidenceAction,
  editEvidence: editEvidenceAction,
  removeEvidence: removeEvidenceAction,
  confirmLink: confirmLinkAction,
  dismissLink: dismissLinkAction,
  addComment: addCommentAction,
  resolveComment: resolveCommentAction,
  reopenComment: reopenCommentAction,
  mergeSpeakers: mergeSpeakersAction,
};

const signOffActions = {
  signOff: signOffAction,
  askOverride: askOverrideAction,
  confirmOverride: confirmOverrideAction,
  withdraw: withdrawSignOffAction,
};

export async function generateMetadata({
  params,
}: WorkbenchPageProps): Promise<Metadata> {
  const { view } = await loadPage((await params).articleId);
  return { title: view.article.title };
}

/** The workbench of one article; `?claim=` opens one of its claims, `?sentence=` goes to a sentence. */
export default async function WorkbenchPage(props: WorkbenchPageProps) {
  const { articleId } = await props.params;
  const { claim, sentence } = await props.searchParams;
  const { view, gate, sources, shortcuts, waiting } = await loadPage(articleId);
  return (
    <Workbench
      key={view.revision.id}
      view={view}
      sources={sources}
      shortcuts={shortcuts}
      actions={actions}
      gate={gate}
      signOffActions={signOffActions}
      waiting={waiting}
      initialClaimId={typeof claim === "string" ? claim : null}
      initialSentence={Number(sentence) || null}
      splitting={
        view.revision.isSplit ? null : <SplitProgress articleId={articleId} />
      }
    />
  );
}

/** Once a request: the title of the window and the page ask for the same. */
const loadPage = cache((articleId: string) =>
  load(
    {
      name: "workbench.open",
      input: z.strictObject({ articleId: z.uuid() }),
      access: (actor, input) => articleAccess(actor, input.articleId, "read"),
      run: async ({ access }) => {
        const library = newsroomAccess(access.actor, "read");
        // Before the rows: what happens meanwhile is noticed by its number.
        const gate = await loadGate(access);
        const [view, sources, shortcuts, waiting] = await Promise.all([
          loadWorkbench(access),
          findSources(library, ""),
          getShortcuts(library),
          countUnread(library),
        ]);
        return { view, gate, sources, shortcuts, waiting };
      },
    },
    { articleId },
  ),
);
