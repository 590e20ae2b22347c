import type { CreateArticleFields } from "@/lib/articles/schema";

/** Fields of the new article's form, as the browser holds them. */
export const articleFieldNames = [
  "text",
  "title",
  "byline",
  "authorId",
  "publication",
  "url",
  "publishedOn",
  "documentId",
] as const;
export type ArticleFieldName = (typeof articleFieldNames)[number];

type FieldElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** One field of the form, by its name. */
export function fieldOf(
  form: HTMLFormElement,
  name: ArticleFieldName,
): FieldElement | null {
  const found = form.elements.namedItem(name);
  const isField =
    found instanceof HTMLInputElement ||
    found instanceof HTMLTextAreaElement ||
    found instanceof HTMLSelectElement;
  return isField ? found : null;
}

/** What stands in the form, as typed. */
export function readFields(form: HTMLFormElement): CreateArticleFields {
  const value = (name: ArticleFieldName) => fieldOf(form, name)?.value ?? "";
  return {
    text: value("text"),
    title: value("title"),
    byline: value("byline"),
    authorId: value("authorId"),
    publication: value("publication"),
    url: value("url"),
    publishedOn: value("publishedOn"),
    documentId: value("documentId"),
  };
}

/** Puts a value into a field and tells whoever listens, as typing would. */
export function writeField(
  form: HTMLFormElement,
  name: ArticleFieldName,
  value: string,
): void {
  const field = fieldOf(form, name);
  if (!field || field.value === value) return;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
