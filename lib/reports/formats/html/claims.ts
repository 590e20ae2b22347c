import { basisLabels } from "@/lib/verdicts/ratings";
import type {
  ReportedClaim,
  ReportedEvidence,
  ReportedExcerpt,
  ReportedVerdict,
  VerdictReport,
} from "../../verdict-report";
import { statusWords, wordingWords } from "@/lib/claims/words";
import { comparisonWords } from "../../comparison-words";
import { relationWords } from "@/lib/sources/kinds";
import {
  capitalised,
  excerptPlaceWords,
  excerptStateWords,
  momentWords,
  noVerdictWords,
  secondCheckWords,
  sourceWords,
  speakerWords,
  TYPED_WORDS,
  unnamedSourceWords,
} from "../../words";
import { foreign, type Markup, markup, nothing } from "../markup";
import {
  excerptSymbol,
  relationSymbol,
  stamp,
  statusSymbol,
  wordingSymbol,
} from "./symbols";

/** Each claim that a person took up, in the order of the article. */
export function claimsSection({ claims, scales }: VerdictReport): Markup {
  const accepted = claims.filter(({ status }) => status !== "suggested");
  const used = scales.map(
    ({ name, version }) => ` ${name} scale, version ${version}.`,
  );
  const note =
    accepted.length === 0
      ? "No claim was taken up."
      : `In the order of the article, each with the number of its sentence.${used.join("")}`;
  return markup`<section aria-labelledby="claims"><div class="part head"><h2 id="claims">Claims</h2><p class="note">${note}</p></div>${accepted.map(entry)}</section>`;
}

/** What the engine suggested and nobody decided: not claims of the desk. */
export function suggestionsSection({ claims }: VerdictReport): Markup {
  const suggested = claims.filter(({ status }) => status === "suggested");
  if (suggested.length === 0) return nothing;
  return markup`<section aria-labelledby="suggestions"><div class="part head"><h2 id="suggestions">Suggestions</h2><p class="note">Found by the engine; no person has decided on them.</p></div>${suggested.map(entry)}</section>`;
}

function entry(claim: ReportedClaim): Markup {
  const speaker = speakerWords(claim);
  const says =
    speaker === null
      ? markup`<span>The author</span>`
      : markup`<span>${foreign(speaker)}</span>`;
  return markup`
<article class="entry" id="claim-${claim.number}" data-claim="${claim.id}" data-status="${claim.status}" data-kind="${claim.kind}" data-approved="${String(claim.approval !== null)}">
<div class="finding">${finding(claim)}<span>${capitalised(claim.kind)}</span>${says}${sourceCount(claim)}</div>
<div><h3 dir="auto"><span class="n">${claim.sentence}</span><span class="words">${claim.text}</span></h3>${standalone(claim)}${reason(claim)}${besideRecord(claim)}${evidenceList(claim)}</div>
</article>`;
}

function sourceCount({
  status,
  secondCheck,
  sourceCount: count,
  originCount,
}: ReportedClaim): Markup {
  if (status === "suggested" || secondCheck?.is === "open") return nothing;
  return markup`<span>${sourceWords(count, originCount)}</span>`;
}

function finding(claim: ReportedClaim): Markup {
  const { verdict, status } = claim;
  const work = markup`<span>${statusSymbol(status)} ${statusWords[status]}</span>`;
  if (!verdict) {
    const heading = markup`<strong>${statusSymbol(status)} <span>${statusWords[status]}</span></strong>`;
    return status === "suggested"
      ? heading
      : markup`${heading}<span>${noVerdictWords(claim)}</span>`;
  }
  const doubt = claim.isApprovalBroken
    ? markup`<span>The approval no longer matches: not counted</span>`
    : nothing;
  return markup`${verdictLines(verdict)}${work}${doubt}`;
}

function verdictLines({ rating, wording, basis }: ReportedVerdict): Markup {
  const words =
    wording === null
      ? nothing
      : markup`<span data-wording="${wording}">${wordingSymbol(wording)} ${wordingWords[wording]}</span>`;
  return markup`<strong data-rating="${rating.key}">${stamp(rating)} <span>${rating.label}</span></strong>${words}<span data-basis="${basis}">${basisLabels[basis]}</span>`;
}

/** The claim in a form that can be read alone, when the article's words are not. */
function standalone({ text, statementText }: ReportedClaim): Markup {
  return statementText === null || statementText === text
    ? nothing
    : markup`<p class="why" dir="auto">Read as: ${statementText}</p>`;
}

function reason(claim: ReportedClaim): Markup {
  const { verdict, otherVerdict, waiver, note } = claim;
  const checked = secondCheckWords(claim);
  const parts = [
    verdict ? rationale(verdict, claim) : nothing,
    otherVerdict
      ? markup`<p class="why">The other verdict:</p><div class="finding">${verdictLines(otherVerdict)}</div>${rationale(otherVerdict, { approval: null })}`
      : nothing,
    waiver
      ? markup`<p class="why" dir="auto">${waiver.reason || "No reason was given."}</p><p class="note who">Waived${waiver.by ? " by " : ""}${waiver.by ? foreign(waiver.by) : null}, ${momentWords(waiver.at)}</p>`
      : nothing,
    checked ? markup`<p class="note who">${foreign(checked)}</p>` : nothing,
    note ? markup`<p class="note who">Note: ${foreign(note)}</p>` : nothing,
  ];
  return markup`${parts}`;
}

function rationale(
  verdict: ReportedVerdict,
  { approval }: Pick<ReportedClaim, "approval">,
): Markup {
  const second = approval
    ? markup` Approved by ${foreign(approval.approvedBy)}, ${momentWords(approval.approvedAt)}.`
    : markup` Not approved by a second person.`;
  return markup`<p class="why rationale" dir="auto">${verdict.rationale}</p><p class="note who">Checked by ${foreign(verdict.proposedBy)}, ${momentWords(verdict.proposedAt)}.${second}</p>`;
}

function besideRecord({ comparison }: ReportedClaim): Markup {
  return comparison === null
    ? nothing
    : markup`<p class="note" dir="auto">Beside the record: ${comparisonWords(comparison)}</p>`;
}

function evidenceList({ evidence }: ReportedClaim): Markup {
  return evidence.length === 0
    ? nothing
    : markup`<ul class="evidence">${evidence.map(piece)}</ul>`;
}

function piece(evidence: ReportedEvidence): Markup {
  const { relation, source, locator, excerpt, note } = evidence;
  const where =
    source.shown === "named"
      ? markup`<a href="#source-${source.number}">source ${source.number}</a>`
      : markup`${unnamedSourceWords(source)}`;
  const at = locator === "" ? nothing : markup`, ${foreign(locator)}`;
  const typed =
    excerpt === ""
      ? nothing
      : markup`<blockquote dir="auto">${excerpt}</blockquote><p class="note">${TYPED_WORDS}</p>`;
  const remark =
    note === null ? nothing : markup`<p class="note" dir="auto">${note}</p>`;
  const words = markup`${evidence.excerpts.map(excerptOf)}${typed}`;
  return markup`<li data-relation="${relation}">${relationSymbol(relation)} ${relationWords[relation]}: ${where}${at}${words}${limits(evidence)}${remark}</li>`;
}

function excerptOf(excerpt: ReportedExcerpt): Markup {
  const { exact, state, snapshot } = excerpt;
  return markup`<blockquote dir="auto">${exact}</blockquote><p class="note" data-excerpt="${state}" data-text-sha256="${snapshot.textSha256}">${foreign(excerptPlaceWords(excerpt))}. ${excerptSymbol(state)} ${excerptStateWords[state]}; its text is <span class="mono">${snapshot.textSha256}</span></p>`;
}

function limits({ doesNotShow }: ReportedEvidence): Markup {
  return doesNotShow === ""
    ? nothing
    : markup`<p class="note" dir="auto">Does not show: ${doesNotShow}</p>`;
}
