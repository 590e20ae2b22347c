import { Field } from "@/components/ui/field";
import { FilterButtons } from "@/components/ui/filter-buttons";
import { FilterChoice } from "@/components/ui/filter-choice";
import { TextInput } from "@/components/ui/inputs";
import {
  type TrailKind,
  trailKinds,
  type TrailSubject,
  trailSubjects,
} from "@/lib/audit/trail-words";
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
      <FilterChoice
        label="Who"
        name="person"
        value={choice.personId}
        options={people.map(({ id, name }) => [id, name])}
        all="Anybody"
      />
      <FilterChoice
        label="What"
        name="kind"
        value={choice.kind}
        options={trailKinds.map((kind) => [kind, kindWords[kind]])}
        all="Everything"
      />
      <FilterChoice
        label="About"
        name="about"
        value={choice.about}
        options={trailSubjects.map((about) => [about, subjectWords[about]])}
        all="Anything"
      />
      <Day label="From" name="from" value={choice.from} />
      <Day label="Until" name="until" value={choice.until} />
      <FilterButtons clearHref={action} />
    </form>
  );
}

type DayProps = {
  readonly label: string;
  readonly name: string;
  readonly value: string;
};

function Day({ label, name, value }: DayProps) {
  return (
    <Field label={label} className="middle:w-40">
      {(wiring) => (
        <TextInput type="date" name={name} defaultValue={value} {...wiring} />
      )}
    </Field>
  );
}
