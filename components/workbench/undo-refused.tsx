"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Failure } from "@/lib/server/handle";

type UndoRefusedProps = {
  readonly failure: Failure | null;
  readonly onClose: () => void;
};

/** Something could not be taken back: it stands as it was done, and why. */
export function UndoRefused({ failure, onClose }: UndoRefusedProps) {
  return (
    <Dialog
      open={failure !== null}
      role="alertdialog"
      onClose={onClose}
      title="This was not taken back"
      lead={failure?.message ?? ""}
    >
      <div className="actions">
        <Button look="solid" onClick={onClose}>
          Back to the claim
        </Button>
      </div>
    </Dialog>
  );
}
