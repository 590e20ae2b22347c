/** What keeps somebody from an article's sign-off. Whether they are an editor, the access proof says. */
type Article = { readonly authorId: string | null };

const AUTHOR =
  "You wrote this article, so somebody else has to sign it off. Ask another editor.";

/** Why this editor cannot sign the article off, or ask to, or null when they can. */
export function whyNotSigned(
  { authorId }: Article,
  personId: string,
): string | null {
  return authorId === personId ? AUTHOR : null;
}

/** Why this editor cannot confirm what another one asked for, or null when they can. */
export function whyNotConfirmed(
  { authorId, askedById }: Article & { readonly askedById: string },
  personId: string,
): string | null {
  if (askedById === personId) {
    return "You asked for this yourself. It takes a second editor to confirm it.";
  }
  return whyNotSigned({ authorId }, personId);
}
