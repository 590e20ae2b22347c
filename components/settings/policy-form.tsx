"use client";

import { Button } from "@/components/ui/button";
import { Checkbox, Choices } from "@/components/ui/choices";
import { Notice } from "@/components/ui/notice";
import type { RatingOption, ScaleView } from "@/lib/claims/view";
import type { PolicyView } from "@/lib/policies/queries";
import { gateSwitches } from "./policy-words";
import { SecondCheckFields } from "./second-check-fields";
import { SourcesWantedFields } from "./sources-wanted-fields";
import { WordingRatingsFields } from "./wording-ratings-fields";
import {
  usePolicyForm,
  type PolicyWork,
  type SavePolicy,
} from "./use-policy-form";

type PolicyFormProps = {
  readonly policy: PolicyView;
  readonly scales: readonly ScaleView[];
  readonly save: SavePolicy;
};

/** What a newsroom demands, to be changed and saved whole. */
export function PolicyForm({ policy, scales, save }: PolicyFormProps) {
  const work = usePolicyForm(policy, save);
  const ratings = distinctRatings(scales);
  return (
    <form
      className="mt-4 grid max-w-[40rem] gap-6"
      aria-label="Policy"
      onSubmit={(event) => void work.submit(event)}
    >
      <GateSwitches work={work} />
      <SecondCheckFields work={work} ratings={ratings} />
      <SourcesWantedFields work={work} ratings={ratings} />
      <WordingRatingsFields work={work} ratings={ratings} />
      <Trouble work={work} />
      <div className="flex items-center gap-3">
        <Button type="submit" look="solid" blocked={work.sending.isSending}>
          {work.sending.isSending ? "Saving …" : "Save the policy"}
        </Button>
        <span role="status" className="meta">
          {work.isSaved ? "Saved." : ""}
        </span>
      </div>
    </form>
  );
}

function GateSwitches({ work }: { readonly work: PolicyWork }) {
  return (
    <Choices
      legend="An article is signed off when"
      hint="An editor can pass over what is left only with a reason and a second editor, and every report prints that."
    >
      {gateSwitches.map(({ name, label, hint }) => (
        <Checkbox
          key={name}
          name={name}
          label={label}
          hint={hint}
          checked={work.draft[name]}
          onChange={(event) => work.change({ [name]: event.target.checked })}
        />
      ))}
    </Choices>
  );
}

function Trouble({ work }: { readonly work: PolicyWork }) {
  const { sending, isOvertaken } = work;
  const { failure } = sending;
  if (failure?.code === "CONFLICT" && isOvertaken) {
    return (
      <Notice kind="error">
        <p>{failure.message}</p>
        <p className="mt-2 flex gap-3">
          <Button onClick={work.keepMine}>Keep mine and look again</Button>
          <Button look="quiet" onClick={work.takeTheirs}>
            Take what is saved
          </Button>
        </p>
      </Notice>
    );
  }
  const sentence = sending.formError([
    "secondCheckRatings",
    "secondCheckShare",
  ]);
  if (sentence === null) return null;
  return (
    <Notice kind="error">
      <p>{sentence}</p>
    </Notice>
  );
}

/** A rating that is on several scales is one for the policy: it goes by its key. */
function distinctRatings(
  scales: readonly ScaleView[],
): readonly RatingOption[] {
  const all = scales.flatMap(({ ratings }) => ratings);
  return [...new Map(all.map((rating) => [rating.key, rating])).values()];
}
