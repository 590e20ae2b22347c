"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/inputs";
import { Time } from "@/components/ui/time";
import type { MadeLink } from "./people-actions";

type OneTimeLinkProps = {
  readonly made: MadeLink;
  readonly onClose: () => void;
};

/** A link to hand over. The desk keeps only its hash, so it cannot be shown again. */
export function OneTimeLink({ made, onClose }: OneTimeLinkProps) {
  const box = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  async function copy() {
    box.current?.select();
    // Without https a browser has no clipboard for a page: the link is selected then.
    const isCopied = await writeToClipboard(made.link);
    setSaid(isCopied ? "Copied." : "Selected: press Ctrl C to copy it.");
  }
  return (
    <div className="mt-2 grid gap-4">
      <p>
        Send it to the person yourself, where nobody else reads it. It works
        once, until <Time iso={made.expiresAt} />, and is not shown again.
      </p>
      <Field label="One-time link">
        {(wiring) => (
          <TextInput
            readOnly
            ref={box}
            value={made.link}
            className="font-mono"
            onFocus={(focus) => focus.target.select()}
            {...wiring}
          />
        )}
      </Field>
      <div className="actions">
        <Button look="solid" onClick={() => void copy()}>
          Copy the link
        </Button>
        <Button onClick={onClose}>Done</Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
