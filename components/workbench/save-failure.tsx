"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { CircleAlert } from "lucide-react";
import type { Failure } from "@/lib/server/handle";

type SaveFailureProps = { readonly failure: Failure | null };

/** Beside the button that failed: what happened and what to do. What was typed stays. */
export function SaveFailure({ failure }: SaveFailureProps) {
  if (failure === null) return null;
  return (
    <p className="field-error" role="alert">
      <CircleAlert size={14} aria-hidden="true" />
      <span>
        {failure.message}
        {failure.code === "UNAUTHENTICATED" ? <SignInAgain /> : null}
      </span>
    </p>
  );
}

function SignInAgain() {
  const query = useSearchParams().toString();
  const path = usePathname();
  const here = query === "" ? path : `${path}?${query}`;
  return (
    <>
      {" "}
      <Link href={`/sign-in?next=${encodeURIComponent(here)}`}>Sign in</Link>
    </>
  );
}
