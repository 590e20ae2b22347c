"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { EvidenceDraft } from "./evidence-draft";
import { known, sourceName } from "./known-source-field";
import type { EvidenceForm } from "./use-evidence-form";
import { useSourcesAt } from "./use-found-sources";

type KnownAddressProps = {
  readonly form: EvidenceForm;
  readonly draft: EvidenceDraft;
};

/** Offers the source that the library has at the address somebody types, so that it is not there twice. */
export function KnownAddress({ form, draft }: KnownAddressProps) {
  const found = useSourcesAt(draft.url).filter((one) => !one.isWithdrawn);
  if (found.length === 0) return null;
  return (
    <Notice>
      <p>The library has this address already.</p>
      <ul>
        {found.map((source) => (
          <li key={source.id}>
            <Button look="text" onClick={() => form.change(known(source))}>
              Use {sourceName(source)}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
