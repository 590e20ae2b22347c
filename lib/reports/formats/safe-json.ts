const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * JSON that stays data wherever it is put: the characters that could close a script element, open a comment or end a
 * line of a script are escaped. Parses to the same value.
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    UNSAFE,
    (character) =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
