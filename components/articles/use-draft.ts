import { useEffect, type RefObject } from "react";
import {
  articleFieldNames,
  fieldOf,
  readFields,
  writeField,
} from "./article-fields";

const SAVE_AFTER_MS = 400;

/**
 * Keeps what is typed in this browser tab, so that a reload, a sign-out or a lost connection takes nothing. One draft a
 * person: whoever signs in next in the same tab does not see it. Give it the form; call `clear` once it is stored.
 */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  personId: string,
): { readonly clear: () => void } {
  const key = `galley:new-article:${personId}`;
  useEffect(() => {
    const node = form.current;
    if (!node) return;
    restore(node, key);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(timer);
      keep(node, key);
    };
    const onInput = () => {
      clearTimeout(timer);
      timer = setTimeout(save, SAVE_AFTER_MS);
    };
    node.addEventListener("input", onInput);
    window.addEventListener("pagehide", save);
    return () => {
      clearTimeout(timer);
      node.removeEventListener("input", onInput);
      window.removeEventListener("pagehide", save);
    };
  }, [form, key]);
  return { clear: () => forget(form.current, key) };
}

/** Set once the article is stored: a late save must not bring the draft back. */
const STORED = "stored";

function forget(form: HTMLFormElement | null, key: string): void {
  if (form) form.dataset[STORED] = "yes";
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Storage switched off: there was no draft.
  }
}

function keep(form: HTMLFormElement, key: string): void {
  if (form.dataset[STORED]) return;
  const fields = readFields(form);
  const isEmpty = Object.values(fields).every((value) => value === "");
  try {
    if (isEmpty) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(fields));
  } catch {
    // Storage is full or switched off: what is typed stays on the page, only a reload would lose it.
  }
}

function restore(form: HTMLFormElement, key: string): void {
  const draft = readDraft(key);
  for (const name of articleFieldNames) {
    const value = draft.get(name);
    const isFree = fieldOf(form, name)?.value === "";
    if (value !== undefined && isFree) writeField(form, name, value);
  }
}

function readDraft(key: string): ReadonlyMap<string, string> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? "{}");
    const entries = Object.entries(
      typeof stored === "object" && stored !== null ? stored : {},
    );
    return new Map(
      entries.filter(
        (entry): entry is [string, string] => typeof entry[1] === "string",
      ),
    );
  } catch {
    return new Map();
  }
}
