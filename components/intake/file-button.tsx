"use client";

import { useRef } from "react";
import { FileUp } from "lucide-react";
import { Button } from "@/components/ui/button";
import { limits } from "@/lib/limits";

/** Said of a file before it is sent for nothing. */
export const TOO_LARGE = `This file is larger than ${limits.documentBytes / 1_000_000} MB, the most that is read. Save the pages you need as a file of their own, or paste the text.`;

const READABLE =
  ".txt,.md,.markdown,.html,.htm,.docx,.pdf,.srt,.vtt,text/plain,text/markdown,text/html,application/pdf";

type FileButtonProps = {
  readonly onFile: (file: File) => void;
  readonly isOff: boolean;
};

/** Asks for a document of any kind that is read. */
export function FileButton({ onFile, isOff }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept={READABLE}
        className="sr-only"
        tabIndex={-1}
        aria-label="Document"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Emptied, so that the same file can be chosen again after it was changed.
          if (file) onFile(file);
          event.target.value = "";
        }}
      />
      <Button
        icon={<FileUp size={16} aria-hidden="true" />}
        onClick={() => chooser.current?.click()}
        disabled={isOff}
      >
        Upload a document
      </Button>
    </>
  );
}
