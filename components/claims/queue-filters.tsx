import { Checkbox } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { FilterButtons } from "@/components/ui/filter-buttons";
import { Select, TextInput } from "@/components/ui/inputs";
import { claimStatuses } from "@/lib/claims/statuses";
import type { PersonRef, SpeakerRef } from "@/lib/claims/view";
import { limits } from "@/lib/limits";
import { statusWords } from "@/lib/claims/words";

/** What the address asks the queue for, as the form shows it. */
export type QueueChoice = {
  readonly needsMe: boolean;
  readonly status: string;
  readonly kind: string;
  readonly speakerId: string;
  readonly holder: string;
  readonly due: string;
  readonly order: string;
  readonly search: string;
};

type QueueFiltersProps = {
  readonly choice: QueueChoice;
  readonly speakers: readonly SpeakerRef[];
  /** Who can have a claim. */
  readonly checkers: readonly PersonRef[];
};

/** Narrows and orders the queue. A plain form: the address holds the whole choice. */
export function QueueFilters(props: QueueFiltersProps) {
  const { choice, speakers, checkers } = props;
  return (
    <form
      action="/claims"
      method="get"
      role="search"
      aria-label="Claims"
      className="mb-2 grid grid-cols-2 items-end gap-3 middle:flex middle:flex-wrap middle:items-end"
    >
      <Field label="Words" className="col-span-2 middle:w-56">
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
      <StatusField value={choice.status} />
      <KindField value={choice.kind} />
      <SpeakerField value={choice.speakerId} speakers={speakers} />
      <HolderField value={choice.holder} checkers={checkers} />
      <DueField value={choice.due} />
      <OrderField value={choice.order} />
      <Checkbox
        name="needs"
        value="me"
        label="Needs me"
        defaultChecked={choice.needsMe}
      />
      <FilterButtons clearHref="/claims" />
    </form>
  );
}

function StatusField({ value }: { readonly value: string }) {
  return (
    <Field label="Status" className="middle:w-40">
      {(wiring) => (
        <Select name="status" defaultValue={value} {...wiring}>
          <option value="">All work</option>
          {claimStatuses.map((status) => (
            <option key={status} value={status}>
              {statusWords[status]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function KindField({ value }: { readonly value: string }) {
  return (
    <Field label="Kind" className="middle:w-32">
      {(wiring) => (
        <Select name="kind" defaultValue={value} {...wiring}>
          <option value="">Both</option>
          <option value="statement">Statements</option>
          <option value="quote">Quotes</option>
        </Select>
      )}
    </Field>
  );
}

type SpeakerFieldProps = {
  readonly value: string;
  readonly speakers: readonly SpeakerRef[];
};

function SpeakerField({ value, speakers }: SpeakerFieldProps) {
  return (
    <Field label="Speaker" className="middle:w-52">
      {(wiring) => (
        <Select name="speaker" defaultValue={value} {...wiring}>
          <option value="">Anybody</option>
          {speakers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

type HolderFieldProps = {
  readonly value: string;
  readonly checkers: readonly PersonRef[];
};

function HolderField({ value, checkers }: HolderFieldProps) {
  return (
    <Field label="Who has it" className="middle:w-44">
      {(wiring) => (
        <Select name="holder" defaultValue={value} {...wiring}>
          <option value="">Anybody</option>
          <option value="nobody">Nobody yet</option>
          {checkers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function DueField({ value }: { readonly value: string }) {
  return (
    <Field label="Due" className="middle:w-36">
      {(wiring) => (
        <Select name="due" defaultValue={value} {...wiring}>
          <option value="">At any time</option>
          <option value="overdue">Overdue</option>
          <option value="day">Within a day</option>
          <option value="week">Within a week</option>
        </Select>
      )}
    </Field>
  );
}

function OrderField({ value }: { readonly value: string }) {
  return (
    <Field label="Order" className="middle:w-36">
      {(wiring) => (
        <Select name="order" defaultValue={value} {...wiring}>
          <option value="">Risk first</option>
          <option value="due">Due first</option>
          <option value="article">By article</option>
        </Select>
      )}
    </Field>
  );
}
