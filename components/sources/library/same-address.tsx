"use client";

import { useState } from "react";
import Link from "next/link";
import { Field } from "@/components/ui/field";
import { useSourcesAt } from "@/components/sources/use-found-sources";
import { TextInput } from "@/components/ui/inputs";
import { limits } from "@/lib/limits";

type SameAddressProps = {
  readonly error: string | undefined;
  readonly className: string;
};

/** The address of a new source; when the library has it already, the source that has it. */
export function SameAddress({ error, className }: SameAddressProps) {
  const [address, setAddress] = useState("");
  const same = useSourcesAt(address);
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
        {same.map(({ id, title, isWithdrawn }) => (
          <p key={id} className="field-hint">
            In the library already:{" "}
            <Link href={`/sources/${id}`}>
              <bdi>{title}</bdi>
            </Link>
            {isWithdrawn ? " (withdrawn)" : ""}
          </p>
        ))}
      </div>
    </div>
  );
}
