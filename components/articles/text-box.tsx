"use client";

import type { ReactNode, RefObject } from "react";
import { FieldError } from "@/components/ui/field";
import { LiveRegion } from "@/components/ui/live-region";
import { limits } from "@/lib/limits";

type TextBoxProps = {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly error: string | undefined;
  /** Characters in the box: shown when the limit comes near. */
  readonly length: number;
  readonly onFile: (file: File) => void;
  /** The button that sends the form. */
  readonly children: ReactNode;
};

export const TEXT_ID = "article-text";

/** The box an article is pasted into, or a file dropped on. */
export function TextBox(props: TextBoxProps) {
  const { box, error, length, onFile } = props;
  const isWrong = error !== undefined;
  return (
    <div>
      <label className="sr-only" htmlFor={TEXT_ID}>
        Text of the article
      </label>
      <div
        className={`rounded-2 border bg-paper focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus ${isWrong ? "border-wrong" : "border-edge"}`}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const file = event.dataTransfer.files[0];
          if (!file) return;
          event.preventDefault();
          onFile(file);
        }}
      >
        <textarea
          ref={box}
          id={TEXT_ID}
          name="text"
          rows={6}
          placeholder="Paste the text here, headline first"
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${TEXT_ID}-error` : undefined}
          className="block field-sizing-content max-h-[60vh] min-h-44 w-full resize-y bg-transparent px-4 py-3 font-read text-[1.1875rem]/[1.875rem] outline-none"
        />
        <div className="flex flex-wrap items-center gap-2 border-t border-rule p-2">
          <Room length={length} />
          <span className="flex-1" />
          {props.children}
        </div>
      </div>
      <FieldError id={`${TEXT_ID}-error`} message={error} />
    </div>
  );
}

/** Most articles never come near the limit and need not hear of it. */
const NEAR = 0.9 * limits.articleTextLength;

function Room({ length }: { readonly length: number }) {
  const left = limits.articleTextLength - length;
  const count = Math.abs(left).toLocaleString("en");
  const words =
    left < 0 ? `${count} characters too many` : `${count} characters left`;
  return (
    <>
      {length < NEAR ? null : (
        <span className={left < 0 ? "font-medium text-wrong" : "meta"}>
          {words}
        </span>
      )}
      <LiveRegion>{left < 0 ? "The text is too long." : ""}</LiveRegion>
    </>
  );
}
