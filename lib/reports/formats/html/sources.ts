import type { ReportedSource, VerdictReport } from "../../verdict-report";
import {
  capitalised,
  counted,
  listed,
  sourceKindWords,
  withdrawnWords,
} from "../../words";
import { foreign, link, type Markup, markup, nothing } from "../markup";

/** Where the desk looked, as far as it may be said. */
export function sourcesSection({
  sources,
  unnamedSources,
}: VerdictReport): Markup {
  const { confidential, background } = unnamedSources;
  const hidden = [
    confidential > 0 ? counted(confidential, "confidential source") : "",
    background > 0 ? counted(background, "background source") : "",
  ].filter((words) => words !== "");
  const unnamed =
    hidden.length === 0
      ? nothing
      : markup`<p class="note">Not named: ${listed(hidden)}.</p>`;
  const none =
    sources.length + hidden.length === 0
      ? markup`<p>No source was used.</p>`
      : nothing;
  return markup`<section class="part" aria-labelledby="sources"><h2 id="sources">Sources</h2><div>${none}<ol class="sources">${sources.map(line)}</ol>${unnamed}</div></section>`;
}

function line(source: ReportedSource): Markup {
  const { number, title, url, publisher, kind, confidentiality } = source;
  const name = url === null ? foreign(title) : link(url, title);
  const by = publisher === "" ? nothing : markup`, ${foreign(publisher)}`;
  const secrecy =
    confidentiality === "open"
      ? nothing
      : markup`. ${capitalised(confidentiality)}`;
  const withdrawn =
    source.withdrawn === null
      ? nothing
      : markup`. ${foreign(withdrawnWords(source))}`;
  return markup`<li id="source-${number}" data-source="${source.id}"><span class="n">${number}</span><span>${name}${by}. ${capitalised(sourceKindWords[kind])}${secrecy}${withdrawn}</span></li>`;
}
