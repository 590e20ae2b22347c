import type { Metadata } from "next";
import { DeskHead } from "@/components/shell/desk-frame";
import { SourceSheet } from "@/components/sources/library/source-sheet";
import { SourceTitle } from "@/components/sources/library/source-title";
import {
  RestoreSource,
  WithdrawSource,
} from "@/components/sources/library/withdraw-source";
import { standingWords } from "@/components/sources/source-words";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import type { SourcePage } from "@/lib/sources/view";
import { restoreSourceAction, withdrawSourceAction } from "../actions";
import { loadSourcePage } from "../load-source";
import { RestsOn } from "./rests-on";
import { Taking } from "./taking";

export const metadata: Metadata = { title: "Source" };

type SourcePageProps = {
  readonly params: Promise<{ readonly sourceId: string }>;
};

/** One source of the library: what it is, what rests on it, and what was read of it. */
export default async function SourceRoom({ params }: SourcePageProps) {
  const source = await loadSourcePage(params, "read");
  const { withdrawn } = source;
  return (
    <>
      <DeskHead title={<SourceTitle {...source} />}>
        <Ways source={source} />
      </DeskHead>
      {withdrawn === null ? null : (
        <Notice>
          <strong>Withdrawn</strong> <Time iso={withdrawn.at} form="date" />:{" "}
          {withdrawn.reason} Nothing new can rest on it.
        </Notice>
      )}
      <SourceSheet
        source={source}
        restsOn={<RestsOn sourceId={source.id} />}
        taking={source.may.edit ? <Taking source={source} /> : null}
      />
    </>
  );
}

function Ways({ source }: { readonly source: SourcePage }) {
  const { id: sourceId, version, may, withdrawn } = source;
  return (
    <>
      {may.withdraw && withdrawn === null ? (
        <WithdrawSource
          {...{ sourceId, version }}
          standing={standingWords(source.usedIn)}
          withdraw={withdrawSourceAction}
        />
      ) : null}
      {may.withdraw && withdrawn !== null ? (
        <RestoreSource
          {...{ sourceId, version }}
          restore={restoreSourceAction}
        />
      ) : null}
      {may.edit ? (
        <ButtonLink href={`/sources/${sourceId}/edit`}>Edit</ButtonLink>
      ) : null}
    </>
  );
}
