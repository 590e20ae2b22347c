"use client";

import { useDesk } from "@/components/workbench/desk";
import { SaveFailure } from "@/components/workbench/save-failure";
import { useSave } from "@/components/workbench/use-save";
import type { ClaimDetail } from "@/lib/claims/view";
import type { LinkView } from "@/lib/sources/origins-view";
import { LinkQuestion } from "./link-question";

type OriginSuggestionsProps = { readonly detail: ClaimDetail };

/** Sources of one claim that may have one origin, each with what speaks for it and the answers. */
export function OriginSuggestions({ detail }: OriginSuggestionsProps) {
  const { viewer } = useDesk();
  if (!viewer.canCheck) return null;
  return (
    <ul aria-label="Perhaps of one origin">
      {detail.origins.suggestions.map((link) => (
        <OriginSuggestion key={link.id} link={link} detail={detail} />
      ))}
    </ul>
  );
}

type OriginSuggestionProps = OriginSuggestionsProps & {
  readonly link: LinkView;
};

function OriginSuggestion({ link, detail }: OriginSuggestionProps) {
  const { actions } = useDesk();
  const { save, failure, isSaving } = useSave();
  const { id: claimId, version } = detail.claim;
  const { id: linkId, version: linkVersion, kind } = link;
  const sent = { linkId, version: linkVersion };
  function confirm(restsOnId: string) {
    const said = "Counted as one origin.";
    return save({ claimId, version, said }, actions.confirmLink, {
      ...{ ...sent, restsOnId, kind },
    });
  }
  function dismiss() {
    const said = "Kept apart, and not asked again.";
    return save({ claimId, version, said }, actions.dismissLink, sent);
  }
  return (
    <li>
      <LinkQuestion
        link={link}
        isBusy={isSaving}
        onConfirm={(originId) => void confirm(originId)}
        onDismiss={() => void dismiss()}
      />
      <SaveFailure failure={failure} />
    </li>
  );
}
