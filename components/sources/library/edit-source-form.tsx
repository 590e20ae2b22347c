"use client";

import type { Result } from "@/lib/server/handle";
import type { SourceFields } from "@/lib/sources/library-schema";
import type { SourcePage } from "@/lib/sources/view";
import { standingWords } from "../source-words";
import { SourceForm } from "./source-form";

type EditSourceFormProps = {
  /** As it is stored now; it moves on while the form is open. */
  readonly source: SourcePage;
  readonly save: (
    input: SourceFields & {
      readonly sourceId: string;
      readonly version: number;
    },
  ) => Promise<
    Result<{ readonly sourceId: string; readonly staleCount: number }>
  >;
};

/** Changes what is said of a source, and says beforehand what becomes of the verdicts on it. */
export function EditSourceForm({ source, save }: EditSourceFormProps) {
  const { id: sourceId, version, may } = source;
  const standing = standingWords(source.usedIn);
  return (
    <SourceForm
      stored={fieldsOf(source)}
      mayChangeConfidentiality={may.setConfidentiality}
      warning={
        standing &&
        `When title, kind, publisher, address or confidentiality change: ${standing}`
      }
      cancelHref={`/sources/${sourceId}`}
      save={(fields) => save({ ...fields, sourceId, version })}
    />
  );
}

function fieldsOf(source: SourcePage): SourceFields {
  const { kind, title, author, publisher, confidentiality } = source;
  return {
    ...{ kind, title, author, publisher, confidentiality },
    publishedOn: source.publishedOn ?? "",
    url: source.url ?? "",
  };
}
