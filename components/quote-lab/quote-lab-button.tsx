"use client";

import { lazy, Suspense, useState } from "react";
import { Kbd } from "@/components/ui/kbd";
import type { ClaimDetail } from "@/lib/claims/view";

const QuoteLab = lazy(async () => {
  const { QuoteLab: component } = await import("./quote-lab");
  return { default: component };
});

type QuoteLabButtonProps = { readonly detail: ClaimDetail };

/** Opens the quote lab of one claim. Its script is fetched when somebody wants it. */
export function QuoteLabButton({ detail }: QuoteLabButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="inline-flex items-center gap-1"
        data-command="quote_lab"
        onClick={() => setOpen(true)}
      >
        <span className="button-text">Quote lab</span> <Kbd>Shift q</Kbd>
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <QuoteLab detail={detail} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
