import { useId } from "react";
import { Field, FieldError } from "@/components/ui/field";
import { Select, TextArea } from "@/components/ui/inputs";
import type { ScaleView } from "@/lib/claims/view";
import { limits } from "@/lib/limits";
import { bases, basisLabels } from "@/lib/verdicts/ratings";
import { RatingPicker } from "./rating-picker";
import type { VerdictForm } from "./use-verdict-form";

type VerdictFieldsProps = {
  readonly form: VerdictForm;
  readonly scale: ScaleView;
};

/** Rating, basis and rationale of the verdict that is being written. */
export function VerdictFields({ form, scale }: VerdictFieldsProps) {
  const { draft, change, errors } = form;
  const ratingErrorId = useId();
  return (
    <>
      <RatingPicker
        ratings={scale.ratings}
        value={draft.ratingId}
        onChange={(ratingId) => change({ ratingId })}
        errorId={errors.ratingId === undefined ? undefined : ratingErrorId}
      />
      <FieldError id={ratingErrorId} message={errors.ratingId} />
      <div className="grid gap-2 middle:grid-cols-[8.5rem_minmax(0,1fr)]">
        <BasisField form={form} />
        <Field label="Rationale" error={errors.rationale}>
          {(wiring) => (
            <TextArea
              voice="read"
              name="rationale"
              maxLength={limits.rationaleLength}
              value={draft.rationale}
              onChange={(event) => change({ rationale: event.target.value })}
              {...wiring}
            />
          )}
        </Field>
      </div>
      <KeptAside form={form} />
    </>
  );
}

function BasisField({ form }: Pick<VerdictFieldsProps, "form">) {
  const { draft, change, errors } = form;
  return (
    <Field label="Basis" error={errors.basis}>
      {(wiring) => (
        <Select
          name="basis"
          value={draft.basis ?? ""}
          onChange={(event) =>
            change({
              basis:
                bases.find((basis) => basis === event.target.value) ?? null,
            })
          }
          {...wiring}
        >
          <option value="">Choose</option>
          {bases.map((basis) => (
            <option key={basis} value={basis}>
              {basisLabels[basis]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function KeptAside({ form }: Pick<VerdictFieldsProps, "form">) {
  const { draft, change } = form;
  const { aside } = draft;
  if (aside === null) return null;
  return (
    <div className="mt-3 border-l border-edge pl-3">
      <p className="meta">What you had written is kept:</p>
      <p className="my-1 font-read text-lead text-ink-2">{aside}</p>
      <button
        type="button"
        className="button-text"
        onClick={() =>
          change({ rationale: aside, aside: draft.rationale || null })
        }
      >
        Put it back
      </button>
    </div>
  );
}
