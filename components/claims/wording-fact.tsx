"use client";

import { QuoteLabButton } from "@/components/quote-lab/quote-lab-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useDesk } from "@/components/workbench/desk";
import { SaveFailure } from "@/components/workbench/save-failure";
import { useUndoableSave } from "@/components/workbench/use-undoable-save";
import { quoteWordings, type QuoteWording } from "@/lib/claims/statuses";
import type { ClaimDetail } from "@/lib/claims/view";
import { WordingLabel } from "./symbols/wording-label";
import { wordingWords } from "@/lib/claims/words";
import { wordingOutcomes, wordingOutcomeWords } from "./symbols/words";

type WordingFactProps = {
  readonly detail: ClaimDetail;
  readonly mayEdit: boolean;
};

/** How the quote compares with the record: a person says. */
export function WordingFact({ detail, mayEdit }: WordingFactProps) {
  const { viewer } = useDesk();
  const { wording } = detail.claim;
  const { failure, choose } = useWordingChoice(detail);
  const isSealed = detail.claim.isSecondCheckOpen && wording === null;
  return (
    <>
      <dt>Wording</dt>
      <dd>
        {wording === null ? (
          <span className="text-ink-2">
            {isSealed
              ? "Sealed until the second check is done"
              : "Not compared yet"}
          </span>
        ) : (
          <WordingLabel wording={wording} />
        )}{" "}
        {mayEdit && !isSealed ? (
          <WordingMenu detail={detail} onChoose={choose} />
        ) : null}{" "}
        {viewer.canCheck && !isSealed ? (
          <QuoteLabButton detail={detail} />
        ) : null}
        <SaveFailure failure={failure} />
      </dd>
    </>
  );
}

type WordingMenuProps = {
  readonly detail: ClaimDetail;
  readonly onChoose: (wording: QuoteWording) => void;
};

function WordingMenu({ detail, onChoose }: WordingMenuProps) {
  const { wording } = detail.claim;
  return (
    <Menu
      align="start"
      trigger={
        <button type="button" className="button-text">
          {wording === null ? "Choose wording" : "Change wording"}
        </button>
      }
    >
      {quoteWordings.map((each) => (
        <MenuItem key={each} onSelect={() => onChoose(each)}>
          <WordingLabel wording={each} />
          <span className="meta ml-auto pl-3">
            {wordingOutcomeWords[wordingOutcomes[each]]}
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}

function useWordingChoice(detail: ClaimDetail) {
  const { actions, articleId } = useDesk();
  const { failure, save } = useUndoableSave();
  const { id: claimId, version } = detail.claim;
  function choose(wording: QuoteWording) {
    const said = `Wording saved: ${wordingWords[wording]}.`;
    void save({ claimId, version, said }, actions.edit, {
      articleId,
      claimId,
      version,
      wording,
    });
  }
  return { failure, choose };
}
