"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useDesk } from "@/components/workbench/desk";
import { JoinDialog } from "@/components/workbench/join-dialog";
import { whyNotReshaped } from "@/lib/claims/rules/by-hand";
import type { ClaimRow } from "@/lib/claims/view";

/** The ways to give a claim other words: word by word, cut in two, joined to another. */
export function ByHandFact({ claim }: { readonly claim: ClaimRow }) {
  const { viewer, beginWords, beginCut } = useDesk();
  const [isJoining, setJoining] = useState(false);
  if (!viewer.canCheck || whyNotReshaped(claim.status) !== null) return null;
  return (
    <>
      <dt>Words</dt>
      <dd className="flex flex-wrap gap-x-3">
        <Button look="text" onClick={() => beginWords(claim)}>
          Change them
        </Button>
        <Button
          look="text"
          data-command="split"
          onClick={() => beginCut(claim)}
        >
          Cut in two
        </Button>
        <Button
          look="text"
          data-command="join"
          onClick={() => setJoining(true)}
        >
          Join to another claim
        </Button>
        {isJoining ? (
          <JoinDialog claim={claim} onClose={() => setJoining(false)} />
        ) : null}
      </dd>
    </>
  );
}
