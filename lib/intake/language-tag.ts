/** The longest tag anybody needs (BCP 47, 4.4.1). */
const MAX_LENGTH = 35;

/** The first that is a language tag such as "en" or "pt-BR", an underscore read as a hyphen; null without one. */
export function languageTag(
  candidates: readonly (string | null | undefined)[],
): string | null {
  const tags = candidates.map((one) => one?.trim().replaceAll("_", "-") ?? "");
  const isTag = (tag: string) =>
    tag.length <= MAX_LENGTH && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag);
  return tags.find(isTag) ?? null;
}
