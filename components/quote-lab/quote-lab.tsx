"use client";

import { useState } from "react";
import { WordingLabel } from "@/components/claims/symbols/wording-label";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Loading } from "@/components/ui/loading";
import type { ClaimDetail } from "@/lib/claims/view";
import type { LabView, RecordResult } from "@/lib/quotes/view";
import { EvidenceFoot } from "./evidence-foot";
import { PasteForm } from "./paste-form";
import { RecordChooser } from "./record-chooser";
import { TurnList } from "./turn-list";
import { useLab, type Lab } from "./use-lab";
import { usePaste } from "./use-paste";
import { WordRows } from "./word-rows";

type QuoteLabProps = {
  readonly detail: ClaimDetail;
  readonly onClose: () => void;
};

/** A quote beside the records there are of it: what differs, where it stands, and what follows from it. */
export function QuoteLab({ detail, onClose }: QuoteLabProps) {
  const lab = useLab(detail.claim.id);
  const speaker = detail.claim.speaker?.name;
  return (
    <Dialog
      open
      onClose={onClose}
      title="Quote lab"
      lead={
        speaker === undefined
          ? "Nobody is named as the speaker, so who says it is not compared."
          : `Looked for as words of ${speaker}.`
      }
      size="lab"
    >
      <LabBody lab={lab} detail={detail} onClose={onClose} />
    </Dialog>
  );
}

type LabBodyProps = QuoteLabProps & { readonly lab: Lab };

function LabBody({ lab, detail, onClose }: LabBodyProps) {
  const { view, failure, look } = lab;
  if (failure !== null) {
    return (
      <div className="lab" role="alert">
        <p>{failure}</p>
        <Button autoFocus onClick={() => look()}>
          Compare again
        </Button>
      </div>
    );
  }
  if (view === null) {
    return (
      <div className="lab">
        <Loading>Looking for these words in the records …</Loading>
      </div>
    );
  }
  return <Compared view={view} {...{ look, detail, onClose }} />;
}

type ComparedProps = QuoteLabProps & {
  readonly view: LabView;
  readonly look: Lab["look"];
};

function Compared({ view, look, detail, onClose }: ComparedProps) {
  const { shown } = view;
  const paste = usePaste(look);
  const [isPasting, setPasting] = useState(shown === null);
  return (
    <div className="lab">
      <div className="lab-head">
        <RecordChooser view={view} onChoose={look} />
        {isPasting ? null : (
          <Button look="quiet" onClick={() => setPasting(true)}>
            {paste.hasDraft ? "Go on with the pasted record" : "Another record"}
          </Button>
        )}
      </div>
      {isPasting ? (
        <>
          {shown === null ? (
            <p className="font-read text-lead">
              {hasOthers(view)
                ? "None of the records here could be compared. Paste the part that matters."
                : "No record of these words is here yet. Paste one."}
            </p>
          ) : null}
          <PasteForm
            paste={paste}
            onCancel={shown === null ? null : () => setPasting(false)}
          />
        </>
      ) : null}
      {shown === null || isPasting ? null : (
        <>
          <Finding result={shown} quote={view.quote} />
          <EvidenceFoot detail={detail} result={shown} onUsed={onClose} />
        </>
      )}
    </div>
  );
}

/** Records that are there and were not compared. */
function hasOthers({ tooLong, tooSlow }: LabView): boolean {
  return tooLong.length + tooSlow.length > 0;
}

type FindingProps = {
  readonly result: RecordResult;
  readonly quote: string;
};

function Finding({ result, quote }: FindingProps) {
  return (
    <section aria-label="What was found" className="grid gap-3">
      <div role="status">
        <h3 className="lab-wording">
          <WordingLabel wording={result.wording}>
            {result.headline}
          </WordingLabel>
        </h3>
        <ul className="lab-sentences">
          {result.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {result.columns.length === 0 ? (
        <p className="font-read text-lead">{quote}</p>
      ) : (
        <WordRows columns={result.columns} />
      )}
      {result.turns.length === 0 ? null : <TurnList turns={result.turns} />}
    </section>
  );
}
