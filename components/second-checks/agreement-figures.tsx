import type { Agreement } from "@/lib/second-checks/agreement";

type AgreementFiguresProps = { readonly agreement: Agreement };

/** Raw agreement with its number first; kappa only where it says something. */
export function AgreementFigures({ agreement }: AgreementFiguresProps) {
  const { n, same, raw, kappa, whyNoKappa } = agreement;
  if (raw === null) {
    return (
      <p className="mt-4 max-w-[40rem] font-read text-lead">
        No claim was checked a second time yet. Which ones are, an admin says in
        the policy.
      </p>
    );
  }
  return (
    <section className="mt-4 max-w-[40rem]" aria-label="Agreement">
      <p className="font-read text-lead text-pretty">
        Of {n} {n === 1 ? "claim" : "claims"} checked by two people who did not
        see each other’s verdict, {same} got the same rating.
      </p>
      <dl className="facts mt-3">
        <dt>Raw agreement</dt>
        <dd>
          {raw.toFixed(2)} <span className="meta">of {n}</span>
        </dd>
        <dt>Kappa</dt>
        <dd>
          {kappa === null ? (
            <span className="text-ink-2">{whyNoKappa}</span>
          ) : (
            <>
              {kappa.toFixed(2)}{" "}
              <span className="meta">of {n}, beyond chance</span>
            </>
          )}
        </dd>
      </dl>
      <p className="meta mt-3 text-pretty">
        A difference is not an error: it is what the second look is for. Small
        numbers move much with one claim more or less.
      </p>
    </section>
  );
}
