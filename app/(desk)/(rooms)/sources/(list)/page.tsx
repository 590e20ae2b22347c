import type { Metadata } from "next";
import { Plus } from "lucide-react";
import { DeskHead } from "@/components/shell/desk-frame";
import { LibraryFilters } from "@/components/sources/library/library-filters";
import { LibraryList } from "@/components/sources/library/library-list";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { grants } from "@/lib/access/policy";
import { load } from "@/lib/server/page";
import { libraryInput } from "@/lib/sources/library-schema";
import { listLibrary } from "@/lib/sources/queries/library";
import {
  choiceIn,
  libraryAddress,
  libraryQuery,
  readAddress,
  type LibraryAddress,
} from "../address";

export const metadata: Metadata = { title: "Sources" };

type LibraryPageProps = { readonly searchParams: Promise<LibraryAddress> };

/** The newsroom's library: where its checkers looked, to be found and used again. */
export default async function LibraryPage({ searchParams }: LibraryPageProps) {
  const address = await searchParams;
  const { page, mayCheck } = await loadLibrary(address);
  const query = libraryQuery(address).toString();
  const isFirst = readAddress(address).after === undefined;
  return (
    <>
      <DeskHead title="Sources">{mayCheck ? <Ways /> : null}</DeskHead>
      <LibraryFilters key={query} choice={choiceIn(address)} />
      {page.rows.length === 0 ? (
        <NothingHere isNarrowed={query !== "" || !isFirst} mayAdd={mayCheck} />
      ) : (
        <LibraryList rows={page.rows} />
      )}
      <Pagination
        label="Sources"
        newerHref={isFirst ? undefined : libraryAddress(address, null)}
        newerWords="First page"
        olderHref={
          page.next === null ? undefined : libraryAddress(address, page.next)
        }
      />
    </>
  );
}

function loadLibrary(address: LibraryAddress) {
  return load(
    {
      name: "source.list",
      input: libraryInput,
      access: (actor) => newsroomAccess(actor, "read"),
      run: async ({ access, input }) => ({
        page: await listLibrary(access, input),
        mayCheck: grants(access.actor.roles, "check"),
      }),
    },
    readAddress(address),
  );
}

function Ways() {
  return (
    <>
      <a
        className="button button-quiet"
        href="/api/v1/sources/addresses"
        download
      >
        All addresses
      </a>
      <a
        className="button button-quiet"
        href="/api/v1/sources/addresses?profile=public"
        download
      >
        Addresses of open sources
      </a>
      <ButtonLink
        look="solid"
        href="/sources/new"
        icon={<Plus size={16} aria-hidden="true" />}
      >
        New source
      </ButtonLink>
    </>
  );
}

type NothingHereProps = {
  readonly isNarrowed: boolean;
  readonly mayAdd: boolean;
};

function NothingHere({ isNarrowed, mayAdd }: NothingHereProps) {
  return isNarrowed ? (
    <EmptyState level={2} title="No source is like that.">
      <div className="actions">
        <ButtonLink href="/sources">Show all sources</ButtonLink>
      </div>
    </EmptyState>
  ) : (
    <EmptyState
      level={2}
      title="No source yet."
      lead="Whatever is added to a claim as evidence comes to stand here. A source can be put in before that, too."
    >
      {mayAdd ? (
        <div className="actions">
          <ButtonLink look="solid" href="/sources/new">
            New source
          </ButtonLink>
        </div>
      ) : null}
    </EmptyState>
  );
}
