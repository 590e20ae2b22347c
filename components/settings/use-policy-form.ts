"use client";

import { useState, type FormEvent } from "react";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { useSending } from "@/components/people/use-sending";
import type { PolicyView } from "@/lib/policies/queries";
import type { changePolicyInput } from "@/lib/policies/schema";
import type { Result } from "@/lib/server/handle";

export type PolicyDraft = z.input<typeof changePolicyInput>;

export type SavePolicy = (
  input: PolicyDraft,
) => Promise<Result<{ readonly version: number }>>;

/** The policy somebody is changing: what they chose, whether it is saved, and what went wrong. */
export function usePolicyForm(policy: PolicyView, save: SavePolicy) {
  const router = useRouter();
  const sending = useSending();
  const [draft, setDraft] = useState<PolicyDraft>(() => toDraft(policy));
  const [isSaved, setSaved] = useState(false);
  function change(part: Partial<PolicyDraft>) {
    setSaved(false);
    setDraft({ ...draft, ...part });
  }
  async function submit(event: FormEvent) {
    event.preventDefault();
    const done = await sending.send(() => save(draft));
    setSaved(done !== null);
    if (done !== null) setDraft({ ...draft, version: done.version });
    router.refresh();
  }
  return {
    draft,
    change,
    submit,
    sending,
    isSaved,
    /** Whether somebody else saved a policy since this form was opened. */
    isOvertaken: policy.version > draft.version,
    takeTheirs: () => setDraft(toDraft(policy)),
    keepMine: () => change({ version: policy.version }),
  };
}

export type PolicyWork = ReturnType<typeof usePolicyForm>;

function toDraft({
  secondCheckRatings,
  sourcesWanted,
  wordingRatings,
  ...rest
}: PolicyView): PolicyDraft {
  return {
    ...rest,
    secondCheckRatings: [...secondCheckRatings],
    sourcesWanted: { ...sourcesWanted },
    wordingRatings: { ...wordingRatings },
  };
}
