import { overlaps, paragraphs, type Span } from "@/lib/text";
import type {
  ReportedClaim,
  ReportedRun,
  ReportedSentence,
  VerdictReport,
} from "../../verdict-report";
import { statusWords } from "@/lib/claims/words";
import { type Markup, markup, nothing } from "../markup";
import { statusSymbol } from "./symbols";

/** The article with its marks: a statement's line hugs the letters, a quote's lies below. */
export function articleSection(report: VerdictReport): Markup {
  const draw = painter(report);
  const takeRuns = cursorOver(report.runs);
  const takeSentences = cursorOver(report.sentences);
  const blocks = paragraphs(report.text).map((block) =>
    paragraph(
      takeSentences(block)[0],
      takeRuns(block).map((run) => draw(run, block)),
    ),
  );
  return markup`<section class="part" aria-labelledby="article"><h2 id="article">The article</h2><p class="note">As it was checked. The small numbers lead to the claims.</p><div class="text" dir="auto">${blocks}</div></section>`;
}

function paragraph(
  first: ReportedSentence | undefined,
  pieces: readonly Markup[],
): Markup {
  const number = first
    ? markup`<span class="n" aria-hidden="true">${first.number}</span>`
    : nothing;
  return markup`
<p dir="auto">${number}${pieces}</p>`;
}

function painter({ claims, runs, text }: VerdictReport) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const lastRun = new Map(
    runs.flatMap((run) => run.claimIds.map((id) => [id, run.end] as const)),
  );
  return (run: ReportedRun, within: Span): Markup => {
    const start = Math.max(run.start, within.start);
    const end = Math.min(run.end, within.end);
    const layers = run.claimIds.flatMap((id) => byId.get(id) ?? []);
    const ending = layers.filter(({ id }) => lastRun.get(id) === end);
    const marked = layers.reduceRight(
      (inner, claim) =>
        markup`<mark class="${claim.kind} ${claim.status}">${inner}</mark>`,
      markup`${text.slice(start, end)}`,
    );
    return markup`${marked}${ending.map(reference)}`;
  };
}

function reference({ number, kind, status }: ReportedClaim): Markup {
  const words = `Claim ${number}, ${kind}, ${statusWords[status].toLowerCase()}`;
  return markup`<sup><a href="#claim-${number}" aria-label="${words}">${statusSymbol(status)}${number}</a></sup>`;
}

/** Hands out, block after block, the parts of an ordered list that touch it. */
function cursorOver<Part extends Span>(parts: readonly Part[]) {
  let at = 0;
  return (block: Span): readonly Part[] => {
    while ((parts[at]?.end ?? Infinity) <= block.start) at += 1;
    const found: Part[] = [];
    for (let next = at; next < parts.length; next++) {
      const part = parts[next];
      if (!part || part.start >= block.end) break;
      if (overlaps(part, block)) found.push(part);
    }
    return found;
  };
}
