import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/inputs";
import type { VerdictForm } from "@/components/verdicts/use-verdict-form";
import { quoteWordings } from "@/lib/claims/statuses";
import { wordingWords } from "@/lib/claims/words";

type WordingFieldProps = { readonly form: VerdictForm };

/** How a quote's words compare with the record, as the second checker finds it. */
export function WordingField({ form }: WordingFieldProps) {
  const { draft, change, errors } = form;
  return (
    <Field label="Wording of the quote" className="mb-2" error={errors.wording}>
      {(wiring) => (
        <Select
          name="wording"
          value={draft.wording ?? ""}
          onChange={(event) =>
            change({
              wording:
                quoteWordings.find((each) => each === event.target.value) ??
                null,
            })
          }
          {...wiring}
        >
          <option value="">Not compared</option>
          {quoteWordings.map((wording) => (
            <option key={wording} value={wording}>
              {wordingWords[wording]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
