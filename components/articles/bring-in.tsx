"use client";

import { useState } from "react";
import { FileButton } from "@/components/intake/file-button";
import { IntakeProgress } from "@/components/intake/intake-progress";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/inputs";
import { Notice } from "@/components/ui/notice";
import { limits } from "@/lib/limits";
import type { useBringIn } from "./use-bring-in";

type BringInProps = {
  readonly bringing: ReturnType<typeof useBringIn>;
  /** Whether the page is awake. */
  readonly isAlive: boolean;
};

/** Two ways to a text besides pasting it: the address of a page, or a file. */
export function BringIn({ bringing, isAlive }: BringInProps) {
  const { intake, isSending } = bringing;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-end gap-2">
        <AddressBox {...{ bringing }} isOff={!isAlive || isSending} />
        <FileButton
          onFile={(file) => void bringing.bringFile(file)}
          isOff={!isAlive || isSending}
        />
      </div>
      {bringing.fault === null ? null : (
        <Notice kind="error">{bringing.fault}</Notice>
      )}
      {intake === null ? null : (
        <IntakeProgress
          key={intake.id}
          initial={intake}
          onDone={bringing.take}
        />
      )}
      <Brought {...{ bringing }} />
    </div>
  );
}

type AddressBoxProps = Pick<BringInProps, "bringing"> & {
  readonly isOff: boolean;
};

function AddressBox({ bringing, isOff }: AddressBoxProps) {
  const [url, setUrl] = useState("");
  return (
    <div className="flex min-w-72 flex-1 items-end gap-2">
      <Field label="From a page on the web" className="flex-1" optional>
        {(wiring) => (
          <TextInput
            type="url"
            inputMode="url"
            placeholder="https://"
            maxLength={limits.urlLength}
            autoComplete="off"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
            onKeyDown={(event) => {
              const isPlain = !event.ctrlKey && !event.metaKey;
              if (event.key !== "Enter" || !isPlain) return;
              event.preventDefault();
              if (!isOff) void bringing.bringPage(url);
            }}
            {...wiring}
          />
        )}
      </Field>
      <Button
        disabled={isOff || url.trim() === ""}
        onClick={() => void bringing.bringPage(url)}
      >
        Fetch
      </Button>
    </div>
  );
}

function Brought({ bringing }: Pick<BringInProps, "bringing">) {
  const { brought } = bringing;
  if (brought === null) return null;
  const { from, notices, before } = brought;
  return (
    <div className="grid gap-2">
      <p role="status" className="meta">
        <bdi>{from}</bdi> was read. Look over what it filled in below.{" "}
        {before === "" ? null : (
          <Button look="text" onClick={() => bringing.putBack(before)}>
            Put back what stood here before
          </Button>
        )}
      </p>
      {notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
    </div>
  );
}
