import { Field } from "@/components/ui/field";
import { Select, TextInput } from "@/components/ui/inputs";
import type { Member } from "@/lib/articles/rules";
import type { ArticleDetails } from "@/lib/articles/view";
import { limits } from "@/lib/limits";

export type DetailName =
  "title" | "byline" | "authorId" | "publication" | "url" | "publishedOn";

type DetailsFieldsProps = {
  readonly members: readonly Member[];
  readonly values?: ArticleDetails;
  readonly errorOf: (name: DetailName) => string | undefined;
  /** A sentence above a field: what somebody else has put there meanwhile. */
  readonly noteOf?: (name: DetailName) => string | undefined;
  /** The title that an empty field stands for. */
  readonly guessedTitle?: string;
};

const WHOLE_ROW = "col-span-2 max-middle:col-span-1";

/** What is said about an article, besides its text. */
export function DetailsFields(props: DetailsFieldsProps) {
  return (
    <div className="grid grid-cols-2 gap-4 max-middle:grid-cols-1">
      <TitleField {...props} />
      <Line
        {...props}
        name="byline"
        label="Byline"
        hint="As it is printed above the article."
        maxLength={limits.shortTextLength}
      />
      <AuthorField {...props} />
      <Line
        {...props}
        name="publication"
        label="Publication"
        maxLength={limits.shortTextLength}
      />
      <Line
        {...props}
        name="publishedOn"
        label="Day of publication"
        type="date"
      />
      <Line
        {...props}
        name="url"
        label="Address"
        type="url"
        placeholder="https://"
        maxLength={limits.urlLength}
        className={WHOLE_ROW}
      />
    </div>
  );
}

function TitleField(props: DetailsFieldsProps) {
  const { values, errorOf, noteOf, guessedTitle } = props;
  const isNew = values === undefined;
  const hint = isNew
    ? "Left empty, the first line of the text is the title."
    : undefined;
  return (
    <Field
      id="article-title"
      label="Title"
      optional={isNew}
      hint={noteOf?.("title") ?? hint}
      error={errorOf("title")}
      className={WHOLE_ROW}
    >
      {(wiring) => (
        <TextInput
          name="title"
          defaultValue={values?.title}
          placeholder={guessedTitle}
          maxLength={limits.titleLength}
          autoComplete="off"
          {...wiring}
        />
      )}
    </Field>
  );
}

function AuthorField(props: DetailsFieldsProps) {
  const { members, values, errorOf, noteOf } = props;
  return (
    <Field
      id="article-authorId"
      label="Written by"
      hint={
        noteOf?.("authorId") ??
        "Whoever wrote it cannot approve a verdict in it."
      }
      error={errorOf("authorId")}
    >
      {(wiring) => (
        <Select
          name="authorId"
          defaultValue={values?.authorId ?? ""}
          {...wiring}
        >
          <option value="">Nobody on this desk</option>
          {members.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

type LineProps = DetailsFieldsProps & {
  readonly name: "byline" | "publication" | "url" | "publishedOn";
  readonly label: string;
  readonly type?: "text" | "url" | "date";
  readonly hint?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly className?: string;
};

function Line(props: LineProps) {
  const {
    name,
    label,
    type = "text",
    placeholder,
    maxLength,
    className,
  } = props;
  return (
    <Field
      id={`article-${name}`}
      label={label}
      optional
      hint={props.noteOf?.(name) ?? props.hint}
      error={props.errorOf(name)}
      className={className}
    >
      {(wiring) => (
        <TextInput
          name={name}
          type={type}
          defaultValue={props.values?.[name]}
          placeholder={placeholder}
          maxLength={maxLength}
          autoComplete="off"
          {...wiring}
        />
      )}
    </Field>
  );
}
