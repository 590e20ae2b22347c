"use client";

import Link from "next/link";
import { Download, Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { Notice } from "@/components/ui/notice";
import type { ReportFormat, ReportProfile } from "@/lib/reports/schema";
import { formatWords } from "@/lib/reports/words";
import { useExport } from "./use-export";

/** A format, and why this report cannot leave in it: a sentence for each reason. */
export type FormatChoice = {
  readonly format: ReportFormat;
  readonly hindrances: readonly string[];
};

type ReportActionsProps = {
  readonly articleId: string;
  readonly profile: ReportProfile;
  readonly canSeeInternal: boolean;
  readonly formats: readonly FormatChoice[];
};

/** For whom the report is, print, and export. What came of an export stands below the bar. */
export function ReportActions(props: ReportActionsProps) {
  const { articleId, profile, formats } = props;
  const { state, start, refuse } = useExport({ articleId, profile });
  return (
    <div className="report-actions">
      {props.canSeeInternal ? (
        <ProfileSwitch articleId={articleId} profile={profile} />
      ) : null}
      <Button
        look="quiet"
        icon={<Printer size={15} aria-hidden="true" />}
        onClick={() => window.print()}
      >
        Print
      </Button>
      <Menu
        trigger={
          <Button icon={<Download size={15} aria-hidden="true" />}>
            {state.kind === "busy" ? "Exporting…" : "Export"}
          </Button>
        }
      >
        {formats.map(({ format, hindrances }) => (
          <MenuItem
            key={format}
            onSelect={() =>
              hindrances.length > 0 ? refuse(hindrances) : void start(format)
            }
          >
            <FormatLine format={format} isPossible={hindrances.length === 0} />
          </MenuItem>
        ))}
      </Menu>
      <div className="report-message" role="status">
        {state.kind === "done" ? `Exported ${state.fileName}.` : null}
      </div>
      {state.kind === "failed" ? (
        <div className="report-message">
          <Notice kind="error">
            {state.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        </div>
      ) : null}
    </div>
  );
}

function FormatLine({
  format,
  isPossible,
}: {
  readonly format: ReportFormat;
  readonly isPossible: boolean;
}) {
  return (
    <span>
      {formatWords[format]}
      {isPossible ? null : <span className="meta"> not possible: why?</span>}
    </span>
  );
}

type ProfileSwitchProps = Pick<ReportActionsProps, "articleId" | "profile">;

function ProfileSwitch({ articleId, profile }: ProfileSwitchProps) {
  return (
    <nav className="report-profiles" aria-label="Profile">
      <span className="meta" aria-hidden="true">
        Profile:
      </span>
      {(["public", "internal"] as const).map((each) => (
        <Link
          key={each}
          href={`/articles/${articleId}/report?profile=${each}`}
          aria-current={each === profile ? "page" : undefined}
        >
          {each}
        </Link>
      ))}
    </nav>
  );
}
