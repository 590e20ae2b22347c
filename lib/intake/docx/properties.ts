import { limits } from "@/lib/limits";
import { oneLine } from "../one-line";
import { readXml } from "./read-xml";

/** What the document's own card says (ECMA-376 part 2, 8: core properties). */
export type Properties = {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
};

const WANTED = new Set(["title", "creator", "language"]);

export function readProperties(bytes: Uint8Array | null): Properties {
  const found = new Map<string, string>();
  let running: string | null = null;
  if (bytes) {
    readXml(bytes, {
      open: ({ local }) => {
        running = WANTED.has(local) ? local : null;
      },
      close: () => {
        running = null;
      },
      text: (text) => {
        if (running) found.set(running, (found.get(running) ?? "") + text);
      },
    });
  }
  return {
    title: oneLine(found.get("title"), limits.titleLength),
    author: oneLine(found.get("creator"), limits.shortTextLength),
    language: found.get("language")?.trim() || null,
  };
}
