"use client";

import { Inspector } from "@/components/claims/inspector";
import { sliceSpan } from "@/lib/text";
import { SentencePanel } from "./sentence-panel";
import { ShapePanel } from "./shape-panel";
import { focusText } from "./focus";
import type { Bench } from "./use-workbench";

type InspectorPaneProps = { readonly bench: Bench };

/** The selected claim, or the sentence the reader is on. */
export function InspectorPane({ bench }: InspectorPaneProps) {
  const { selected, sentence, view } = bench;
  if (bench.shaping !== null) return <Shape bench={bench} />;
  const around = {
    onPrevious: () => bench.goBeside(-1),
    onNext: () => bench.goBeside(1),
    onClose: bench.close,
  };
  if (selected !== null) {
    return (
      <Inspector
        key={selected.id}
        claim={selected}
        entry={bench.entry}
        around={around}
        colleagues={view.colleagues ?? []}
      />
    );
  }
  if (sentence === undefined) return null;
  return (
    <SentencePanel
      key={sentence.id}
      sentence={sentence}
      words={sliceSpan(view.revision.text, sentence)}
      mayEdit={view.viewer.canCheck}
      colleagues={view.colleagues}
      seq={view.seq}
      around={around}
      failure={bench.handFailure}
      onMark={bench.toggleMark}
      onMake={bench.beginNew}
    />
  );
}

function Shape({ bench }: InspectorPaneProps) {
  const { shaping, view, selectedId } = bench;
  if (shaping === null) return null;
  return (
    <ShapePanel
      shaping={shaping}
      text={view.revision.text}
      failure={bench.shapeFailure}
      onStep={bench.stepWords}
      onKind={bench.setKind}
      onSave={bench.saveWords}
      onCancel={bench.leaveWords}
      onClosed={() => focusText(selectedId)}
    />
  );
}
