"use client";

import { CoverageFormLabel } from "@/components/claims/symbols/coverage-form-label";
import { HeadButtons, type Around } from "@/components/claims/inspector-head";
import { SentenceWaiver } from "@/components/sign-offs/sentence-waiver";
import { DiscussionSection } from "@/components/discussion/discussion-section";
import { useSentenceTalk } from "@/components/discussion/use-sentence-talk";
import { Button } from "@/components/ui/button";
import type { PersonRef, SentenceView } from "@/lib/claims/view";
import type { Failure } from "@/lib/server/handle";
import { useDesk } from "./desk";
import { ClaimsInSentence } from "./claims-in-sentence";
import { SaveFailure } from "./save-failure";

type SentencePanelProps = {
  readonly sentence: SentenceView;
  readonly words: string;
  readonly mayEdit: boolean;
  /** Who can be mentioned; null for who does not read the discussion. */
  readonly colleagues: readonly PersonRef[] | null;
  /** Number of the last event the article was read at. */
  readonly seq: number;
  readonly around: Around;
  readonly failure: Failure | null;
  readonly onMark: () => void;
  readonly onMake: (kind: "statement" | "quote") => void;
};

/** A sentence nobody has chosen a claim in: what became of it, and the ways to make something of it by hand. */
export function SentencePanel(props: SentencePanelProps) {
  const { sentence, words, mayEdit, around } = props;
  return (
    <>
      <div className="inspector-head">
        <h2 className="text-base">Sentence {sentence.number}</h2>
        <span className="flex-1" />
        <HeadButtons {...around} />
      </div>
      <div className="inspector-body" id="inspector-body" tabIndex={-1}>
        <section className="section">
          <p className="claim-wording">{words}</p>
          <p className="mt-3">
            <CoverageFormLabel form={sentence.coverage} />
          </p>
          <SentenceWaiver sentence={sentence} />
          <ClaimsInSentence sentence={sentence} />
        </section>
        {props.colleagues === null ? null : (
          <SentenceDiscussion {...props} colleagues={props.colleagues} />
        )}
      </div>
      {mayEdit ? <SentenceFoot {...props} /> : null}
    </>
  );
}

type SentenceDiscussionProps = Pick<
  SentencePanelProps,
  "sentence" | "seq" | "mayEdit"
> & { readonly colleagues: readonly PersonRef[] };

function SentenceDiscussion(props: SentenceDiscussionProps) {
  const { sentence, seq, mayEdit, colleagues } = props;
  const { viewer } = useDesk();
  const talk = useSentenceTalk(sentence.id, seq);
  const people = { viewerId: viewer.id, mayTalk: mayEdit, colleagues };
  return <DiscussionSection talk={talk} people={people} />;
}

function SentenceFoot(props: SentencePanelProps) {
  const { sentence, onMark, onMake, failure } = props;
  const isMarked = sentence.isMarkedNotAClaim;
  return (
    <div className="inspector-foot">
      <Button look="quiet" hint="x" onClick={onMark}>
        {isMarked ? "It is a claim after all" : "Not a claim"}
      </Button>
      <span className="flex-1" />
      <Button onClick={() => onMake("quote")} hint="q" data-command="quote">
        Quote
      </Button>
      <Button
        look="solid"
        hint="c"
        data-command="statement"
        onClick={() => onMake("statement")}
      >
        Statement
      </Button>
      <div className="basis-full empty:hidden">
        <SaveFailure failure={failure} />
      </div>
    </div>
  );
}
