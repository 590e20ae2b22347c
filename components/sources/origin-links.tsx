"use client";

import { useRouter } from "next/navigation";
import { useSending } from "@/components/people/use-sending";
import { Button } from "@/components/ui/button";
import { linkKindWords } from "@/lib/sources/kinds";
import type {
  LinkView,
  NamedSource,
  SourceLinksView,
} from "@/lib/sources/origins-view";
import { AddOriginForm } from "./add-origin-form";
import type { LinkActions } from "./link-actions";
import { LinkQuestion, SharedTextLink } from "./link-question";

type OriginLinksProps = {
  readonly links: SourceLinksView;
  readonly actions: LinkActions;
};

/** What a source rests on, what rests on it, what may, and how to say so. */
export function OriginLinks({ links, actions }: OriginLinksProps) {
  const work = useLinkWork();
  const { suggestions, mayDecide } = links;
  return (
    <section className="source-part" aria-labelledby="origins">
      <h2 id="origins">Rests on</h2>
      <ConfirmedLinks links={links} actions={actions} work={work} />
      {mayDecide ? (
        <>
          <Questions suggestions={suggestions} actions={actions} work={work} />
          {work.failure === null ? null : (
            <p className="field-error" role="alert">
              {work.failure}
            </p>
          )}
          <Tools links={links} actions={actions} work={work} />
        </>
      ) : null}
    </section>
  );
}

type WorkProps = OriginLinksProps & { readonly work: LinkWork };

function ConfirmedLinks({ links, actions, work }: WorkProps) {
  const { source, restsOn, restedOn, mayDecide } = links;
  const confirmed = restsOn === null ? restedOn : [restsOn, ...restedOn];
  if (confirmed.length === 0) {
    return (
      <p className="text-ink-2">
        Nothing, as far as anybody has said: it counts as an origin of its own.
      </p>
    );
  }
  function remove({ id: linkId, version }: LinkView) {
    void work.run(() => actions.dismiss({ linkId, version }));
  }
  return (
    <ul>
      {confirmed.map((link) => (
        <ConfirmedLink
          key={link.id}
          link={link}
          source={source}
          onRemove={mayDecide ? () => remove(link) : null}
        />
      ))}
    </ul>
  );
}

function Tools({ links, actions, work }: WorkProps) {
  const { source, restsOn } = links;
  function look() {
    void work.run(() => actions.look({ sourceId: source.id }));
  }
  return (
    <div className="mt-3 flex flex-wrap items-start gap-3">
      <Button onClick={look}>
        {work.isBusy ? "Looking …" : "Look for shared text"}
      </Button>
      {restsOn === null ? (
        <AddOriginForm source={source} add={actions.add} />
      ) : null}
    </div>
  );
}

type LinkWork = ReturnType<typeof useLinkWork>;

/** One change at a time; afterwards the page is read again. */
function useLinkWork() {
  const router = useRouter();
  const sending = useSending();
  async function run(act: Parameters<typeof sending.send>[0]) {
    const done = await sending.send(act);
    if (done !== null) router.refresh();
  }
  return { run, isBusy: sending.isSending, failure: sending.formError([]) };
}

type QuestionsProps = Pick<SourceLinksView, "suggestions"> & {
  readonly actions: LinkActions;
  readonly work: LinkWork;
};

function Questions({ suggestions, actions, work }: QuestionsProps) {
  if (suggestions.length === 0) return null;
  return (
    <ul aria-label="Perhaps of one origin">
      {suggestions.map((link) => {
        const { id: linkId, version, kind } = link;
        return (
          <li key={linkId}>
            <LinkQuestion
              link={link}
              isBusy={work.isBusy}
              onConfirm={(restsOnId) =>
                void work.run(() =>
                  actions.confirm({ linkId, version, restsOnId, kind }),
                )
              }
              onDismiss={() =>
                void work.run(() => actions.dismiss({ linkId, version }))
              }
            />
          </li>
        );
      })}
    </ul>
  );
}

type ConfirmedLinkProps = {
  readonly link: LinkView;
  /** Whose page it is. */
  readonly source: NamedSource;
  readonly onRemove: (() => void) | null;
};

function ConfirmedLink({ link, source, onRemove }: ConfirmedLinkProps) {
  const isBelow = link.source.id === source.id;
  const other = isBelow ? link.restsOn : link.source;
  return (
    <li className="origin-question">
      <p>
        {isBelow ? "It rests on " : "On it rests "}
        <bdi className="font-medium">{other.title}</bdi>
        <span className="meta"> {linkKindWords[link.kind]}</span>
      </p>
      <div className="origin-answers">
        {onRemove === null ? null : (
          <button
            type="button"
            className="button-text"
            aria-label={`Take the link with ${other.title} away`}
            onClick={onRemove}
          >
            Take this away
          </button>
        )}
        <SharedTextLink link={link} />
      </div>
    </li>
  );
}
