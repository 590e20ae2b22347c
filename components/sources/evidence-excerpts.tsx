import type { EvidenceView, ExcerptView } from "@/lib/claims/view";
import { ExcerptStateLabel } from "./excerpt-state-label";
import { quoted } from "./quoted";

type EvidenceExcerptsProps = { readonly evidence: EvidenceView };

/** The source's own words: those out of its snapshots, each compared with its own, and what was typed by hand. */
export function EvidenceExcerpts({ evidence }: EvidenceExcerptsProps) {
  const { excerpts, excerpt, source } = evidence;
  return (
    <>
      {excerpts.map((one) => (
        <Excerpt key={one.id} sourceId={source.id} excerpt={one} />
      ))}
      {excerpt === "" ? null : (
        <div className="col-[2/-1]">
          <q className="evidence-excerpt line-clamp-4 [quotes:none]">
            {quoted(excerpt)}
          </q>
          <span className="meta">Typed by hand, not compared</span>
        </div>
      )}
    </>
  );
}

type ExcerptProps = {
  readonly sourceId: string;
  readonly excerpt: ExcerptView;
};

function Excerpt({ sourceId, excerpt }: ExcerptProps) {
  const { exact, locator, snapshotNumber, start, end, missingFrom } = excerpt;
  const address = `/sources/${sourceId}/snapshots/${snapshotNumber}?start=${start}&end=${end}`;
  return (
    <div className="col-[2/-1] mt-0.5">
      <q className="evidence-excerpt line-clamp-6 [quotes:none]">
        {quoted(exact)}
      </q>
      <span className="meta flex flex-wrap gap-x-3">
        <span>{locator}</span>
        <ExcerptStateLabel excerpt={excerpt} />
        <a href={address}>Read it there</a>
      </span>
      {missingFrom === null ? null : (
        <span className="meta block">
          Not in the newest snapshot ({missingFrom}).
        </span>
      )}
    </div>
  );
}
