"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { CoverageStrip } from "@/components/articles/coverage-strip";
import { NeedsMe } from "@/components/notifications/needs-me";
import { PeopleHere } from "@/components/live/people-here";
import { OwnKeys } from "@/components/shell/own-keys";
import { WorkbenchFrame } from "@/components/shell/workbench-frame";
import { LiveRegion } from "@/components/ui/live-region";
import { ArticlePane } from "./article-pane";
import { DeskProvider } from "./desk";
import { GateBar } from "./gate-bar";
import { InspectorPane } from "./inspector-pane";
import { Outline } from "./outline";
import { UndoRefused } from "./undo-refused";
import { useCommands } from "./use-commands";
import { useWorkbench, type Bench as BenchParts } from "./use-workbench";
import { WaitingSaves } from "./waiting-saves";
import { WorkbenchLinks } from "./workbench-links";
import type { WorkbenchProps } from "./workbench-props";

const ShortcutHelp = dynamic(() =>
  import("./shortcut-help").then((module) => module.ShortcutHelp),
);

/** The desk for one article: what is claimed in it, where that stands, and the tools to bring it on. */
export function Workbench(props: WorkbenchProps) {
  return (
    <OwnKeys shortcuts={props.shortcuts}>
      <Bench {...props} />
    </OwnKeys>
  );
}

function Bench(props: WorkbenchProps) {
  const { view } = props;
  const bench = useWorkbench(props);
  const [isHelping, setHelping] = useState(false);
  const { shortcuts } = props;
  useCommands({ ...bench, shortcuts, showHelp: () => setHelping(true) });
  const { article } = bench;
  return (
    <DeskProvider desk={bench.desk}>
      <WorkbenchFrame
        title={view.article.title}
        facts={<span className="meta">revision {view.revision.number}</span>}
        actions={
          <BarParts
            bench={bench}
            waiting={props.waiting}
            onHelp={() => setHelping(true)}
          />
        }
        outline={view.revision.isSplit ? <Claims bench={bench} /> : null}
        article={<ArticlePane bench={bench} header={props.splitting} />}
        strip={
          <CoverageStrip
            sentences={bench.stripSentences}
            label={bench.coverageWords}
            cursor={bench.cursor}
            onJump={bench.goToSentence}
          />
        }
        inspector={bench.isOpen ? <InspectorPane bench={bench} /> : null}
        gate={
          <GateBar
            view={bench.view}
            progress={article.progress}
            page={props}
            onJump={bench.jump}
            onHelp={() => setHelping(true)}
          />
        }
      />
      <Floating
        {...bench}
        shortcuts={shortcuts}
        isHelping={isHelping}
        onHelped={() => setHelping(false)}
      />
    </DeskProvider>
  );
}

type BarPartsProps = {
  readonly bench: BenchParts;
  readonly waiting: number;
  readonly onHelp: () => void;
};

function BarParts({ bench, waiting, onHelp }: BarPartsProps) {
  const { view, article } = bench;
  return (
    <>
      <WaitingSaves />
      <PeopleHere {...bench} viewer={view.viewer} />
      <WorkbenchLinks
        articleId={view.article.id}
        isPlain={article.isPlain}
        onPlain={article.setPlain}
        isListed={bench.isListed}
        onListed={bench.setListed}
        onHelp={onHelp}
      />
      <NeedsMe count={waiting} isBrief />
    </>
  );
}

type FloatingProps = Pick<BenchParts, "refused" | "forgetRefused" | "said"> &
  Pick<WorkbenchProps, "shortcuts"> & {
    readonly isHelping: boolean;
    readonly onHelped: () => void;
  };

function Floating(props: FloatingProps) {
  return (
    <>
      {props.isHelping ? (
        <ShortcutHelp shortcuts={props.shortcuts} onClose={props.onHelped} />
      ) : null}
      <UndoRefused failure={props.refused} onClose={props.forgetRefused} />
      <LiveRegion>{props.said}</LiveRegion>
    </>
  );
}

function Claims({ bench }: { readonly bench: BenchParts }) {
  const { article } = bench;
  return (
    <Outline
      {...article}
      hereByClaim={bench.hereByClaim}
      changedByOthers={bench.changedByOthers}
      selectedId={bench.selectedId}
      viewerId={bench.view.viewer.id}
      onFilter={article.setFilter}
      onSelect={bench.selectFromList}
    />
  );
}
