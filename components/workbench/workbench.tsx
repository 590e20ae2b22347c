"use client";

import { useState } from "react";
import { CoverageStrip } from "@/components/articles/coverage-strip";
import { PeopleHere } from "@/components/live/people-here";
import { WorkbenchFrame } from "@/components/shell/workbench-frame";
import { LiveRegion } from "@/components/ui/live-region";
import { ToastProvider } from "@/components/ui/toasts";
import { ArticlePane } from "./article-pane";
import { DeskProvider } from "./desk";
import { GateBar } from "./gate-bar";
import { InspectorPane } from "./inspector-pane";
import { Outline } from "./outline";
import { ShortcutHelp } from "./shortcut-help";
import { useCommands } from "./use-commands";
import { useWorkbench, type Bench as BenchParts } from "./use-workbench";
import { WorkbenchLinks } from "./workbench-links";
import type { WorkbenchProps } from "./workbench-props";

/** The desk for one article: what is claimed in it, where that stands, and the tools to bring it on. */
export function Workbench(props: WorkbenchProps) {
  return (
    <ToastProvider>
      <Bench {...props} />
    </ToastProvider>
  );
}

function Bench(props: WorkbenchProps) {
  const { view } = props;
  const bench = useWorkbench(props);
  const [isHelping, setHelping] = useState(false);
  useCommands({ ...bench, showHelp: () => setHelping(true) });
  const { article } = bench;
  return (
    <DeskProvider desk={bench.desk}>
      <WorkbenchFrame
        title={view.article.title}
        facts={<span className="meta">revision {view.revision.number}</span>}
        actions={
          <>
            <PeopleHere {...bench} viewer={view.viewer} />
            <WorkbenchLinks
              articleId={view.article.id}
              isPlain={article.isPlain}
              onPlain={article.setPlain}
              onHelp={() => setHelping(true)}
            />
          </>
        }
        outline={view.revision.isSplit ? <Claims bench={bench} /> : null}
        article={<ArticlePane bench={bench} header={props.splitting} />}
        strip={
          <CoverageStrip
            sentences={bench.stripSentences}
            view={bench.view}
            label={bench.coverageWords}
            page={props}
            cursor={bench.cursor}
            onJump={bench.goToSentence}
          />
        }
        inspector={bench.isOpen ? <InspectorPane bench={bench} /> : null}
        gate={
          <GateBar
            progress={article.progress}
            onJump={bench.jump}
            onHelp={() => setHelping(true)}
          />
        }
      />
      <ShortcutHelp open={isHelping} onClose={() => setHelping(false)} />
      <LiveRegion>{bench.said}</LiveRegion>
    </DeskProvider>
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
