import { Field } from "@/components/ui/field";
import { Select, TextInput } from "@/components/ui/inputs";
import { limits } from "@/lib/limits";
import {
  confidentialities,
  type Confidentiality,
  type SourceKind,
  sourceKinds,
} from "@/lib/sources/kinds";
import type { SourceFields } from "@/lib/sources/library-schema";
import { confidentialityWords, sourceKindWords } from "../source-words";
import { SameAddress } from "./same-address";

type FieldsProps = {
  /** What the form was opened with; null for a new source. */
  readonly shown: SourceFields | null;
  readonly stored: SourceFields | null;
  readonly mayChangeConfidentiality: boolean;
  readonly errorOf: (name: string) => string | undefined;
};

const WHOLE_ROW = "col-span-2 max-middle:col-span-1";

/** What is said of a source: what it is, who made it, where it is and who may know of it. */
export function SourceFactsFields(props: FieldsProps) {
  return (
    <div className="grid grid-cols-2 gap-4 max-middle:grid-cols-1">
      <Line
        {...props}
        name="title"
        label="Title"
        className={WHOLE_ROW}
        maxLength={limits.titleLength}
      />
      <KindField {...props} />
      <ConfidentialityField {...props} />
      <Line
        {...props}
        name="author"
        label="Author"
        maxLength={limits.shortTextLength}
        isOptional
      />
      <Line
        {...props}
        name="publisher"
        label="Publisher"
        maxLength={limits.shortTextLength}
        isOptional
      />
      <Line
        {...props}
        name="publishedOn"
        label="Day of publication"
        type="date"
        isOptional
      />
      {props.shown === null ? (
        <SameAddress error={props.errorOf("url")} className={WHOLE_ROW} />
      ) : (
        <Line
          {...props}
          name="url"
          label="Address"
          className={WHOLE_ROW}
          maxLength={limits.urlLength}
          isOptional
        />
      )}
    </div>
  );
}

function KindField(props: FieldsProps) {
  const kinds: readonly (readonly [SourceKind, string])[] = sourceKinds.map(
    (kind) => [kind, sourceKindWords[kind]],
  );
  return <Choice {...props} name="kind" label="Kind" options={kinds} />;
}

function ConfidentialityField(props: FieldsProps) {
  const { shown, mayChangeConfidentiality: mayChange } = props;
  const current = shown?.confidentiality ?? "open";
  const options: readonly (readonly [Confidentiality, string])[] =
    confidentialities
      .filter((one) => mayChange || one === current)
      .map((one) => [one, confidentialityWords[one]]);
  return (
    <Choice
      {...props}
      name="confidentiality"
      label="Confidentiality"
      options={options}
      hint={
        mayChange
          ? undefined
          : "Decided by who added the source, or by an editor."
      }
    />
  );
}

type ChoiceProps = FieldsProps & {
  readonly name: "kind" | "confidentiality";
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  readonly hint?: string;
};

function Choice(props: ChoiceProps) {
  const { name, label, options, shown } = props;
  return (
    <Field
      label={label}
      hint={noteOf(props) ?? props.hint}
      error={props.errorOf(name)}
    >
      {(wiring) => (
        <Select name={name} defaultValue={shown?.[name]} {...wiring}>
          {options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

type LineProps = FieldsProps & {
  readonly name: "title" | "author" | "publisher" | "publishedOn" | "url";
  readonly label: string;
  readonly type?: "text" | "date";
  readonly maxLength?: number;
  readonly isOptional?: boolean;
  readonly className?: string;
};

function Line(props: LineProps) {
  const { name, label, type = "text", maxLength, isOptional = false } = props;
  return (
    <Field
      label={label}
      optional={isOptional}
      hint={noteOf(props)}
      error={props.errorOf(name)}
      className={props.className}
    >
      {(wiring) => (
        <TextInput
          name={name}
          type={type}
          defaultValue={props.shown?.[name]}
          maxLength={maxLength}
          autoComplete="off"
          {...wiring}
        />
      )}
    </Field>
  );
}

/** What a field holds now, when that is not what it held when the form was opened. */
function noteOf({
  name,
  shown,
  stored,
}: FieldsProps & { readonly name: keyof SourceFields }): string | undefined {
  const now = stored?.[name] ?? "";
  if (shown === null || now === (shown[name] ?? "")) return undefined;
  return `Now stored: ${now === "" ? "nothing" : now}`;
}

/** What stands in the form, as typed. */
export function readSourceFields(form: HTMLFormElement): SourceFields {
  const sent = new FormData(form);
  const words = (name: keyof SourceFields) => {
    const value = sent.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    kind: sourceKinds.find((kind) => kind === words("kind")) ?? "web_page",
    title: words("title"),
    author: words("author"),
    publisher: words("publisher"),
    publishedOn: words("publishedOn"),
    url: words("url"),
    confidentiality:
      confidentialities.find((one) => one === words("confidentiality")) ??
      "secret",
  };
}
