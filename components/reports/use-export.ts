"use client";

import { useState } from "react";
import { useRouter } from "next/navigation";
import * as z from "zod/mini";
import type { ReportFormat, ReportProfile } from "@/lib/reports/schema";

export type ExportState =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly fileName: string }
  | { readonly kind: "failed"; readonly sentences: readonly string[] };

const answer = z.object({ id: z.string(), fileName: z.string() });
const refusal = z.object({ error: z.object({ message: z.string() }) });

type Exported = {
  readonly articleId: string;
  readonly profile: ReportProfile;
};

/** Has the report made and stored, then fetches the stored file; the page stays, and its list shows the new one. */
export function useExport({ articleId, profile }: Exported) {
  const router = useRouter();
  const [state, setState] = useState<ExportState>({ kind: "idle" });
  const address = `/api/v1/articles/${articleId}/reports`;

  async function start(format: ReportFormat): Promise<void> {
    setState({ kind: "busy" });
    const made = await post(address, { format, profile });
    if ("refused" in made) {
      setState({ kind: "failed", sentences: [made.refused] });
      return;
    }
    setState({ kind: "done", fileName: made.fileName });
    download(`${address}/${made.id}`);
    router.refresh();
  }

  function refuse(sentences: readonly string[]): void {
    setState({ kind: "failed", sentences });
  }

  return { state, start, refuse };
}

/** The answer is an attachment, so the page stays where it is. */
function download(href: string): void {
  const link = document.createElement("a");
  link.href = href;
  link.download = "";
  link.click();
}

const UNREACHABLE =
  "The desk does not answer, so nothing was exported. Look at your connection and try again.";

async function post(
  address: string,
  body: { readonly format: ReportFormat; readonly profile: ReportProfile },
): Promise<z.output<typeof answer> | { readonly refused: string }> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const sent: unknown = await response.json();
    if (response.ok) return answer.parse(sent);
    return { refused: refusal.parse(sent).error.message };
  } catch {
    return { refused: UNREACHABLE };
  }
}
