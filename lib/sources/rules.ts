import type { Confidentiality } from "./kinds";

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
