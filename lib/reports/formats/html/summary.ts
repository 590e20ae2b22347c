import type {
  NotDone,
  NotDonePlace,
  Tally,
  VerdictReport,
} from "../../verdict-report";
import { type TallyColumns, tallyColumns } from "../../tally";
import { approvedWords, listed, momentWords } from "../../words";
import { certifiedWords, signOffWords } from "../../sign-off";
import { foreign, type Markup, markup, nothing } from "../markup";
import { stamp } from "./symbols";

/** Finished or not, by whom, and which text it is about. */
export function stateSection({
  state,
  people,
  article,
  revision,
  signOff,
}: VerdictReport): Markup {
  const by = [
    people.approved.length > 0 ? `Approved by ${listed(people.approved)}.` : "",
    people.checked.length > 0 ? `Checked by ${listed(people.checked)}.` : "",
    article.author ? `Written by ${article.author}.` : "",
  ].filter((sentence) => sentence !== "");
  return markup`<section class="part" aria-labelledby="state" data-finished="${String(state.isFinished)}" data-sign-off="${signOff.is}"><h2 id="state">State</h2><div><p><b>${foreign(signOffWords(signOff))}</b> ${certifiedWords(signOff)}</p><p>${state.sentence}</p><p>${approvedWords(state)} ${foreign(by.join(" "))}</p>
<dl class="facts"><div><dt>Revision</dt><dd>${revision.number}, ${momentWords(revision.createdAt)}</dd></div><div><dt>Text</dt><dd>${revision.wordCount} words, ${revision.sentenceCount} sentences</dd></div><div><dt>SHA-256 of the text</dt><dd class="mono">${revision.textSha256}</dd></div></dl></div></section>`;
}

/** How often each rating was given; on the scale in the first column, off it in the second. */
export function foundSection({ tally }: VerdictReport): Markup {
  const proposed = tally.reduce((sum, each) => sum + each.proposed, 0);
  const note =
    proposed > 0
      ? markup`<p class="note">Counted are approved verdicts; verdicts of one person stand behind the plus sign.</p>`
      : nothing;
  const body =
    tally.length === 0
      ? markup`<p>No verdict was given.</p>`
      : markup`${tallyColumns(tally).map(tallyOf)}`;
  return markup`<section class="part" aria-labelledby="found"><h2 id="found">What was found</h2><div>${body}${note}</div></section>`;
}

function tallyOf(columns: TallyColumns, _: number, all: readonly unknown[]) {
  const { scale, onScale, offScale } = columns;
  const name = all.length > 1 ? markup`<p class="note">${scale}</p>` : nothing;
  return markup`${name}<div class="tally">${[onScale, offScale].map(column)}</div>`;
}

function column(lines: readonly Tally[]): Markup {
  return lines.length === 0
    ? nothing
    : markup`<ul>${lines.map(tallyLine)}</ul>`;
}

function tallyLine({ rating, scale, approved, proposed }: Tally): Markup {
  const isZero = approved + proposed === 0;
  const plus =
    proposed > 0 ? markup` <span>+ ${proposed} proposed</span>` : nothing;
  return markup`<li class="${isZero ? "zero" : ""}" data-rating="${rating.key}" data-scale="${scale}" data-approved="${approved}" data-proposed="${proposed}">${stamp(rating)}<span>${rating.label}</span><span><b>${approved}</b>${plus}</span></li>`;
}

/** What a reader could take for done that was not. */
export function notDoneSection({ notDone }: VerdictReport): Markup {
  const body =
    notDone.length === 0
      ? markup`<p>Nothing was left untouched, undecided, waived or on a single source.</p>`
      : markup`<ul class="undone">${notDone.map(undone)}</ul>`;
  return markup`<section class="part" aria-labelledby="not-done"><h2 id="not-done">What was not done</h2><div>${body}</div></section>`;
}

function undone({ kind, sentence, places }: NotDone): Markup {
  // Suggestions have a part of their own.
  const list =
    places.length === 0 || kind === "suggested"
      ? nothing
      : markup`<ol class="places">${places.map(placeLine)}</ol>`;
  return markup`<li data-not-done="${kind}"><p>${foreign(sentence)}</p>${list}</li>`;
}

function placeLine({ sentence, words, detail }: NotDonePlace): Markup {
  const why = detail === null ? nothing : markup` – ${foreign(detail)}`;
  return markup`<li><span class="n">${sentence}</span><span>${foreign(words)}${why}</span></li>`;
}
