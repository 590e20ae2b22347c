import { Checkbox, Choices, Radio } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/inputs";
import type { RatingOption } from "@/lib/claims/view";
import { secondCheckDemands } from "@/lib/policies/rules";
import { secondCheckWords } from "./policy-words";
import type { PolicyWork } from "./use-policy-form";

type SecondCheckFieldsProps = {
  readonly work: PolicyWork;
  readonly ratings: readonly RatingOption[];
};

/** Which verdicts are looked at a second time, and whether the second checker sees the evidence. */
export function SecondCheckFields({ work, ratings }: SecondCheckFieldsProps) {
  const { draft, change } = work;
  return (
    <div className="grid gap-3">
      <Choices
        legend="Checked a second time"
        hint="By somebody who took no part and does not see the first verdict. Agreement goes on to approval; a difference makes the claim disputed."
      >
        {secondCheckDemands.map((demand) => (
          <Radio
            key={demand}
            name="secondCheck"
            value={demand}
            {...secondCheckWords[demand]}
            checked={draft.secondCheck === demand}
            onChange={() => change({ secondCheck: demand })}
          />
        ))}
      </Choices>
      <Which work={work} ratings={ratings} />
      {draft.secondCheck === "never" ? null : (
        <Checkbox
          name="secondCheckSources"
          label="The second checker sees the sources of the first"
          hint="Otherwise they look for sources alone, and the evidence is sealed until they are done."
          checked={draft.secondCheckSources}
          onChange={(event) =>
            change({ secondCheckSources: event.target.checked })
          }
        />
      )}
    </div>
  );
}

function Which({ work, ratings }: SecondCheckFieldsProps) {
  switch (work.draft.secondCheck) {
    case "never":
    case "always":
      return null;
    case "by_rating":
      return <WhichRatings work={work} ratings={ratings} />;
    case "share":
      return <WhichShare work={work} />;
  }
}

function WhichRatings({ work, ratings }: SecondCheckFieldsProps) {
  const chosen = new Set(work.draft.secondCheckRatings);
  function turn(key: string, isOn: boolean) {
    const rest = [...chosen].filter((one) => one !== key);
    work.change({ secondCheckRatings: isOn ? [...rest, key] : rest });
  }
  return (
    <Choices
      legend="These ratings"
      error={work.sending.fieldError("secondCheckRatings")}
    >
      {ratings.map(({ key, label }) => (
        <Checkbox
          key={key}
          name="secondCheckRatings"
          value={key}
          label={label}
          checked={chosen.has(key)}
          onChange={(event) => turn(key, event.target.checked)}
        />
      ))}
    </Choices>
  );
}

function WhichShare({ work }: Pick<SecondCheckFieldsProps, "work">) {
  const { draft, change, sending } = work;
  return (
    <Field
      label="Of a hundred verdicts"
      error={sending.fieldError("secondCheckShare")}
    >
      {(wiring) => (
        <TextInput
          type="number"
          name="secondCheckShare"
          className="max-w-[6rem]"
          min={1}
          max={100}
          value={
            Number.isNaN(draft.secondCheckShare) ? "" : draft.secondCheckShare
          }
          onChange={(event) =>
            change({ secondCheckShare: event.target.valueAsNumber })
          }
          {...wiring}
        />
      )}
    </Field>
  );
}
