import { Search } from "lucide-react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select, TextInput } from "@/components/ui/inputs";
import {
  type TrailKind,
  trailKinds,
  type TrailSubject,
  trailSubjects,
} from "@/lib/audit/schema";
import type { PersonRef } from "@/lib/claims/view";

/** What the address asks the trail for, as the form shows it; empty is everything. */
export type TrailChoice = {
  readonly personId: string;
  readonly kind: string;
  readonly about: string;
  readonly from: string;
  readonly until: string;
};

type TrailFiltersProps = {
  readonly action: string;
  readonly choice: TrailChoice;
  readonly people: readonly PersonRef[];
};

const kindWords: Readonly<Record<TrailKind, string>> = {
  claims: "Claims",
  verdicts: "Verdicts and approvals",
  evidence: "Evidence",
  discussion: "Discussion",
  sentences: "Sentences",
  article: "Article and sign-off",
  reports: "Reports",
};

const subjectWords: Readonly<Record<TrailSubject, string>> = {
  claim: "A claim",
  sentence: "A sentence",
  article: "The article",
};

/** Narrows the trail. A plain form: the address holds the whole choice. */
export function TrailFilters({ action, choice, people }: TrailFiltersProps) {
  return (
    <form
      action={action}
      method="get"
      role="search"
      aria-label="History"
      className="mb-4 grid grid-cols-2 items-end gap-3 middle:flex middle:flex-wrap middle:items-end"
    >
      <Choice
        label="Who"
        name="person"
        value={choice.personId}
        options={people.map(({ id, name }) => [id, name])}
        all="Anybody"
      />
      <Choice
        label="What"
        name="kind"
        value={choice.kind}
        options={trailKinds.map((kind) => [kind, kindWords[kind]])}
        all="Everything"
      />
      <Choice
        label="About"
        name="about"
        value={choice.about}
        options={trailSubjects.map((about) => [about, subjectWords[about]])}
        all="Anything"
      />
      <Day label="From" name="from" value={choice.from} />
      <Day label="Until" name="until" value={choice.until} />
      <div className="flex gap-2">
        <Button type="submit" icon={<Search size={15} aria-hidden="true" />}>
          Show
        </Button>
        <ButtonLink look="quiet" href={action}>
          Clear
        </ButtonLink>
      </div>
    </form>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly all: string;
};

function Choice({ label, name, value, options, all }: ChoiceProps) {
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

type DayProps = Pick<ChoiceProps, "label" | "name" | "value">;

function Day({ label, name, value }: DayProps) {
  return (
    <Field label={label} className="middle:w-40">
      {(wiring) => (
        <TextInput type="date" name={name} defaultValue={value} {...wiring} />
      )}
    </Field>
  );
}
