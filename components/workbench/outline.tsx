"use client";

import { memo } from "react";
import { ClaimRowLink } from "@/components/claims/claim-row-link";
import type { OpenCommentsById } from "@/lib/discussion/view";
import { claimFilters, filterWords, type ClaimFilter } from "./filters";
import type { OutlineSection } from "./outline-sections";

type OutlineProps = {
  readonly sections: readonly OutlineSection[];
  readonly counts: Readonly<Record<ClaimFilter, number>>;
  readonly filter: ClaimFilter;
  readonly selectedId: string | null;
  readonly viewerId: string;
  readonly openComments: OpenCommentsById;
  readonly hereByClaim: ReadonlyMap<string, readonly string[]>;
  readonly changedByOthers: ReadonlyMap<string, number>;
  readonly onFilter: (filter: ClaimFilter) => void;
  readonly onSelect: (claimId: string, isRepeat: boolean) => void;
};

/** The claims in the order of the text, narrowed to what somebody wants to see. */
export function Outline(props: OutlineProps) {
  const { sections, selectedId } = props;
  return (
    <>
      <FilterList {...props} />
      {sections.length === 0 ? <Nothing {...props} /> : null}
      {sections.map((section) => (
        <Section
          key={section.key}
          section={section}
          selectedId={idIfIn(section, selectedId)}
          viewerId={props.viewerId}
          openComments={props.openComments}
          hereByClaim={props.hereByClaim}
          changedByOthers={props.changedByOthers}
          onSelect={props.onSelect}
        />
      ))}
    </>
  );
}

function idIfIn(section: OutlineSection, id: string | null): string | null {
  return section.claims.some((claim) => claim.id === id) ? id : null;
}

function FilterList({ counts, filter, onFilter }: OutlineProps) {
  return (
    <ul className="filters" aria-label="Show">
      {claimFilters.map((each) => (
        <li key={each}>
          <button
            type="button"
            aria-pressed={each === filter}
            data-filter={each}
            onClick={() => onFilter(each)}
          >
            {filterWords[each]} <b>{counts[each]}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Nothing({ filter, onFilter }: OutlineProps) {
  if (filter === "all") {
    return (
      <p className="px-4 pt-4 text-ink-2">
        No claims yet. Select words in the article to make one.
      </p>
    );
  }
  return (
    <p className="px-4 pt-4 text-ink-2">
      Nothing here.{" "}
      <button
        type="button"
        className="button-text"
        onClick={() => onFilter("all")}
      >
        Show all claims
      </button>
    </p>
  );
}

type SectionProps = Pick<
  OutlineProps,
  | "selectedId"
  | "viewerId"
  | "openComments"
  | "hereByClaim"
  | "changedByOthers"
  | "onSelect"
> & { readonly section: OutlineSection };

const Section = memo(function Section(props: SectionProps) {
  const { section, selectedId, viewerId, openComments, onSelect } = props;
  const { title, left, claims } = section;
  return (
    <section className="outline-part [contain-intrinsic-size:auto_15rem] [content-visibility:auto]">
      <h3>
        <span className="cut">{title}</span>
        <span>{left === 0 ? "done" : `${left} of ${claims.length} left`}</span>
      </h3>
      <ul>
        {claims.map((claim) => (
          <ClaimRowLink
            key={claim.id}
            claim={claim}
            isSelected={claim.id === selectedId}
            viewerId={viewerId}
            open={openComments[claim.id]?.open}
            blocking={openComments[claim.id]?.blocking}
            here={props.hereByClaim.get(claim.id)}
            changedAt={props.changedByOthers.get(claim.id)}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </section>
  );
});
