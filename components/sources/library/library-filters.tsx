import { Checkbox } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { FilterButtons } from "@/components/ui/filter-buttons";
import { FilterChoice } from "@/components/ui/filter-choice";
import { TextInput } from "@/components/ui/inputs";
import { limits } from "@/lib/limits";
import { confidentialities, sourceKinds } from "@/lib/sources/kinds";
import { addressStates } from "@/lib/sources/view";
import {
  addressStateWords,
  confidentialityNames,
  sourceKindWords,
} from "../source-words";

/** What the address asks the library for, as the form shows it; empty is everything. */
export type LibraryChoice = {
  readonly search: string;
  readonly kind: string;
  readonly confidentiality: string;
  readonly address: string;
  readonly withdrawn: string;
  readonly isMine: boolean;
};

type LibraryFiltersProps = { readonly choice: LibraryChoice };

/** Narrows the library. A plain form: the address holds the whole choice. */
export function LibraryFilters({ choice }: LibraryFiltersProps) {
  return (
    <form
      action="/sources"
      method="get"
      role="search"
      aria-label="Sources"
      className="mb-4 grid grid-cols-2 items-end gap-3 middle:flex middle:flex-wrap middle:items-end"
    >
      <Field
        label="Words in what is said of it, or in its newest text"
        className="col-span-2 middle:w-80"
      >
        {(wiring) => (
          <TextInput
            type="search"
            name="search"
            defaultValue={choice.search}
            maxLength={limits.searchLength}
            {...wiring}
          />
        )}
      </Field>
      <Choices choice={choice} />
      <Checkbox
        name="mine"
        value="1"
        label="Added by me"
        defaultChecked={choice.isMine}
      />
      <FilterButtons clearHref="/sources" />
    </form>
  );
}

function Choices({ choice }: LibraryFiltersProps) {
  return (
    <>
      <FilterChoice
        label="Kind"
        name="kind"
        value={choice.kind}
        options={sourceKinds.map((kind) => [kind, sourceKindWords[kind]])}
        all="All kinds"
      />
      <FilterChoice
        label="Confidentiality"
        name="confidentiality"
        value={choice.confidentiality}
        options={confidentialities.map((one) => [
          one,
          confidentialityNames[one],
        ])}
        all="All"
      />
      <FilterChoice
        label="Address"
        name="address"
        value={choice.address}
        options={[
          ["gone", "Dead or changed"],
          ...addressStates.map((one) => [one, addressStateWords[one]] as const),
        ]}
        all="Any"
      />
      <FilterChoice
        label="Withdrawn"
        name="withdrawn"
        value={choice.withdrawn}
        options={[
          ["without", "Leave out withdrawn"],
          ["only", "Withdrawn only"],
        ]}
        all="All"
      />
    </>
  );
}
