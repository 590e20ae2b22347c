import { useState, type RefObject } from "react";
import { TOO_LARGE } from "@/components/intake/file-button";
import {
  sendFile,
  startIntake,
  type Started,
} from "@/components/intake/intake-calls";
import { waitingIntake } from "@/components/intake/waiting-intake";
import { type Sending, useSending } from "@/components/people/use-sending";
import type { FoundDocument, IntakeView } from "@/lib/intakes/view";
import { limits } from "@/lib/limits";
import type { Result } from "@/lib/server/handle";
import { fieldOf, writeField } from "./article-fields";

/** What was put into the form, and what stood in its text before. */
export type BroughtIn = {
  readonly from: string;
  readonly notices: readonly string[];
  readonly before: string;
};

/**
 * Brings a document into the form for a new article: by its address, or as a file. Its text takes the text's place, which
 * can be put back; everything else is filled in only where nothing stands.
 */
export function useBringIn(form: RefObject<HTMLFormElement | null>) {
  const sending = useSending();
  const [intake, setIntake] = useState<IntakeView | null>(null);
  const [brought, setBrought] = useState<BroughtIn | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  async function begin(from: string, call: () => Promise<Result<Started>>) {
    setFault(null);
    setBrought(null);
    const started = await sending.send(call);
    if (started === null) return;
    setIntake(waitingIntake(started.intakeId, { purpose: "article", from }));
  }
  async function bringFile(file: File) {
    if (file.size > limits.documentBytes) setFault(TOO_LARGE);
    else await begin(file.name, () => sendFile(file, { purpose: "article" }));
  }
  async function bringPage(url: string) {
    const given = url.trim();
    const from = URL.canParse(given) ? new URL(given).hostname : given;
    await begin(from, () => startIntake({ purpose: "article", url: given }));
  }
  function take({ found, from }: IntakeView) {
    const node = form.current;
    if (!node || found === null) return;
    const before = fieldOf(node, "text")?.value ?? "";
    fill(node, found);
    setBrought({ from, notices: found.notices, before });
    setIntake(null);
  }
  function putBack(text: string) {
    const node = form.current;
    if (node) {
      writeField(node, "text", text);
      writeField(node, "documentId", "");
    }
    setBrought(null);
  }
  return {
    ...{ intake, brought, bringFile, bringPage, take, putBack },
    isSending: sending.isSending,
    fault: fault ?? faultOf(sending),
  };
}

function faultOf({ failure }: Sending): string | null {
  const { url, file } = failure?.fields ?? {};
  return url ?? file ?? failure?.message ?? null;
}

function fill(form: HTMLFormElement, found: FoundDocument): void {
  writeField(form, "text", found.text);
  writeField(form, "documentId", found.documentId);
  for (const name of FILLED) {
    const isFree = fieldOf(form, name)?.value === "";
    if (isFree) writeField(form, name, found[name]);
  }
}

const FILLED = [
  "title",
  "byline",
  "publication",
  "url",
  "publishedOn",
] as const;
