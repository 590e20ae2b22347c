import { grants, type Actor } from "@/lib/access/policy";
import type { Confidentiality } from "./kinds";
import type { SourceMoves } from "./view";

/** Who looks at a source, and what they have to do with it. */
export type SourceViewer = {
  readonly personId: string;
  readonly isEditor: boolean;
  /** Whether the claim it is used for is theirs to check. */
  readonly isAssignee: boolean;
};

/**
 * Whether a person may know what a source is. A secret one is for editors, for who added it, and for who checks the
 * claim it is used for; to everybody else only that there is one.
 */
export function maySeeSource(
  source: {
    readonly confidentiality: Confidentiality;
    readonly addedById: string;
  },
  viewer: SourceViewer,
): boolean {
  return (
    source.confidentiality !== "secret" ||
    viewer.isEditor ||
    viewer.isAssignee ||
    source.addedById === viewer.personId
  );
}

/**
 * What a person may do to a source they may see. Whoever checks keeps the library; who may know of a source, and whether
 * the desk stands behind it, is for editors and for who added it.
 */
export function sourceMoves(
  source: { readonly addedById: string },
  actor: Pick<Actor, "personId" | "roles">,
): SourceMoves {
  const edit = grants(actor.roles, "check");
  const isTheirs =
    grants(actor.roles, "decide") || source.addedById === actor.personId;
  return {
    edit,
    setConfidentiality: edit && isTheirs,
    withdraw: edit && isTheirs,
  };
}
