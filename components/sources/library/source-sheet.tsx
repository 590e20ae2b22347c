import type { ReactNode } from "react";
import Link from "next/link";
import { Time } from "@/components/ui/time";
import { isWebAddress } from "@/components/sources/web-address";
import type { SourcePage } from "@/lib/sources/view";
import { confidentialityWords, sourceKindWords } from "../source-words";
import { AddressState } from "./address-state";
import { dayWords } from "./day-words";
import { SameSources } from "./same-sources";
import { SourceSnapshots } from "./source-snapshots";
import { SourceUse } from "./source-use";

type SourceSheetProps = {
  readonly source: SourcePage;
  /** Ways to take a snapshot and to look at the address, when the desk has them. */
  readonly taking?: ReactNode;
  /** The sources that this one rests on, and how to say so. */
  readonly restsOn?: ReactNode;
};

/** Everything that is known of a source: what it is, what rests on it, and what was read of it. */
export function SourceSheet({ source, taking, restsOn }: SourceSheetProps) {
  return (
    <div className="source-sheet">
      <Facts source={source} />
      <SameSources same={source.same} />
      {restsOn}
      <SourceUse usedIn={source.usedIn} isCut={source.isUsedInCut} />
      <SourceSnapshots
        sourceId={source.id}
        snapshots={source.snapshots}
        taking={taking}
      />
    </div>
  );
}

function Facts({ source }: { readonly source: SourcePage }) {
  const { publishedOn, broughtFor, url } = source;
  return (
    <dl className="source-facts">
      <Fact label="Kind">{sourceKindWords[source.kind]}</Fact>
      <Fact label="Confidentiality">
        {confidentialityWords[source.confidentiality]}
      </Fact>
      <Fact label="Author">{source.author}</Fact>
      <Fact label="Publisher">{source.publisher}</Fact>
      <Fact label="Published">
        {publishedOn === null ? "" : dayWords(publishedOn)}
      </Fact>
      {url === null ? null : (
        <Fact label="Address">
          <span className="[overflow-wrap:anywhere]">
            {isWebAddress(url) ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {url}
              </a>
            ) : (
              url
            )}
          </span>
          <span className="block">
            <AddressState url={url} address={source.address} />
          </span>
        </Fact>
      )}
      {broughtFor === null ? null : (
        <Fact label="Brought in for">
          <Link href={`/articles/${broughtFor.id}`}>
            <bdi>{broughtFor.title}</bdi>
          </Link>
        </Fact>
      )}
      <Fact label="Added">
        <bdi>{source.addedBy}</bdi>, <Time iso={source.createdAt} form="date" />
      </Fact>
    </dl>
  );
}

type FactProps = { readonly label: string; readonly children: ReactNode };

function Fact({ label, children }: FactProps) {
  if (children === "") return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
