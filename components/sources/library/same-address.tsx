"use client";

import { useEffect, useState } from "react";
import Link from "next/link";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/inputs";
import { limits } from "@/lib/limits";
import type { SameSource } from "@/lib/sources/view";

type SameAddressProps = {
  readonly error: string | undefined;
  readonly className: string;
};

/** The address of a new source; when the library has it already, the source that has it. */
export function SameAddress({ error, className }: SameAddressProps) {
  const [address, setAddress] = useState("");
  const same = useSameSources(address);
  return (
    <div className={className}>
      <Field label="Address" optional error={error}>
        {(wiring) => (
          <TextInput
            name="url"
            inputMode="url"
            placeholder="https://"
            maxLength={limits.urlLength}
            autoComplete="off"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            {...wiring}
          />
        )}
      </Field>
      <div role="status">
        {same.map(({ id, title, withdrawn }) => (
          <p key={id} className="field-hint">
            In the library already:{" "}
            <Link href={`/sources/${id}`}>
              <bdi>{title}</bdi>
            </Link>
            {withdrawn === null ? "" : " (withdrawn)"}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Somebody who is still typing is not asked for. */
const REST_MS = 300;
const NOBODY: readonly SameSource[] = [];

function useSameSources(address: string): readonly SameSource[] {
  const [found, setFound] = useState<{
    readonly address: string;
    readonly same: readonly SameSource[];
  } | null>(null);
  const asked = address.trim();
  useEffect(() => {
    if (!/^https?:\/\/./i.test(asked)) return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      void ask(asked, leaving.signal).then((same) => {
        if (!leaving.signal.aborted) setFound({ address: asked, same });
      });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [asked]);
  return found?.address === asked ? found.same : NOBODY;
}

// A library that does not answer is no reason to stop somebody who writes.
async function ask(
  address: string,
  signal: AbortSignal,
): Promise<readonly SameSource[]> {
  try {
    const path = `/api/v1/sources/same?address=${encodeURIComponent(address)}`;
    const response = await fetch(path, { signal });
    const body: unknown = await response.json();
    return response.ok && isSources(body) ? body : NOBODY;
  } catch {
    return NOBODY;
  }
}

function isSources(body: unknown): body is readonly SameSource[] {
  return Array.isArray(body);
}
