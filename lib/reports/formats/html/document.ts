import type { VerdictReport } from "../../verdict-report";
import { momentWords } from "../../words";
import { foreign, link, type Markup, markup, nothing } from "../markup";
import { articleSection } from "./article";
import { claimsSection, suggestionsSection } from "./claims";
import { reportStyle } from "./style";
import { foundSection, notDoneSection, stateSection } from "./summary";
import { sourcesSection } from "./sources";

/** No script, no form, no frame, nothing fetched: a second wall, should an escape ever be forgotten. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one HTML file that needs no network and no script. */
export function renderHtml(report: VerdictReport): string {
  const { article, newsroom } = report;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${article.title} – verdict report</title>
<style>${STYLE}</style>
</head>
<body>
<main class="sheet" data-article="${article.id}" data-revision="${report.revision.number}" data-text-sha256="${report.revision.textSha256}" data-profile="${report.profile}">
<header>
<div class="run"><span>${foreign(newsroom.name)}${newsroom.isDemo ? " (demo newsroom)" : ""}</span><span>Verdict report, ${report.profile}</span><span>As of ${momentWords(report.asOf.at)}</span></div>
<h1 dir="auto">${article.title}</h1>
${bylineOf(report)}
</header>
${stateSection(report)}
${foundSection(report)}
${notDoneSection(report)}
${claimsSection(report)}
${suggestionsSection(report)}
${articleSection(report)}
${sourcesSection(report)}
${footOf(report)}
</main>
</body>
</html>
`.markup;
}

/** Our own text, with nothing from outside in it. */
const STYLE: Markup = { markup: reportStyle };

function bylineOf({ article }: VerdictReport): Markup {
  const { byline, publication, publishedOn, url } = article;
  const facts = [byline, publication, publishedOn ?? ""]
    .filter((fact) => fact !== "")
    .map((fact) => markup`<span>${foreign(fact)}</span> `);
  const address = url === null ? nothing : link(url, url);
  const isEmpty = facts.length === 0 && url === null;
  return isEmpty ? nothing : markup`<p class="byline">${facts}${address}</p>`;
}

function footOf({ asOf, profile }: VerdictReport): Markup {
  const scope =
    profile === "public"
      ? "This is the public report: confidential and background sources are not named, and internal notes are left out."
      : "This is the internal report: it is not meant to leave the newsroom.";
  return markup`<footer class="foot"><p>${scope} It speaks of the desk as it was after event ${asOf.seq} of its log, <span class="mono">${asOf.hash}</span>.</p></footer>`;
}
