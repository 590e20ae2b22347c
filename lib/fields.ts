import { z } from "zod";

/*
 * The fields that forms of every domain are made of. What comes out can be stored and compared as it is.
 */

/** Postgres stores no NUL, and half a surrogate pair is no character. */
const UNSTORABLE = /\u0000|\p{Surrogate}/u;
const LARGEST_VERSION = 2_147_483_647;

/** The id of a record. */
export const idField = z
  .uuid({ error: "This does not name a record. Reload the page." })
  .toLowerCase();

/** The version a form showed. */
export const versionField = z
  .int({ error: "The version is not a number. Reload the page." })
  .min(1, { error: "The version is not a number. Reload the page." })
  .max(LARGEST_VERSION, {
    error: "The version is not a number. Reload the page.",
  });

/**
 * Text somebody typed, which may be left empty: trimmed, with LF line ends, in NFC.
 *
 * @param longest in UTF-16 code units, counted after trimming.
 */
export function textField(longest: number) {
  return z
    .string({ error: "Write this as text." })
    .refine((text) => !UNSTORABLE.test(text), {
      error: "This holds a character that cannot be stored. Type it anew.",
      abort: true,
    })
    .overwrite((text) => text.replace(/\r\n?/g, "\n").normalize("NFC").trim())
    .max(longest, {
      error: `This is too long. Shorten it to ${longest.toLocaleString("en")} characters.`,
    });
}

/** The same, but something has to be there; `ask` is the sentence when nothing is. */
export function requiredTextField(longest: number, ask: string) {
  return textField(longest).min(1, { error: ask });
}

/**
 * Address of a page on the web, or empty for none, which comes out as null. Only http and https, and no name and
 * password in it: it is shown as a link.
 */
export function webAddressField(longest: number) {
  return textField(longest)
    .refine((text) => text === "" || isWebAddress(text), {
      error: "Write a web address such as https://records.example.org/budget.",
    })
    .transform((text) => (text === "" ? null : text));
}

function isWebAddress(text: string): boolean {
  if (/[\s\p{Cc}]/u.test(text)) return false;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === "" && password === "" && hostname !== "";
}
