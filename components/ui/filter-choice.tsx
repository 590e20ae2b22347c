import { Field } from "./field";
import { Select } from "./inputs";

type FilterChoiceProps = {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  /** Value and words of each. */
  readonly options: readonly (readonly [string, string])[];
  /** What no choice is called. */
  readonly all: string;
};

/** One thing a list is narrowed by: everything, or one of several. */
export function FilterChoice(props: FilterChoiceProps) {
  const { label, name, value, options, all } = props;
  return (
    <Field label={label} className="middle:w-44">
      {(wiring) => (
        <Select name={name} defaultValue={value} {...wiring}>
          <option value="">{all}</option>
          {options.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
