"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import type { SignOffView } from "@/lib/sign-offs/view";
import type { SignOffControlProps } from "./sign-off-props";
import { signedByWords, whyNotYours } from "./sign-off-words";

type SignOffDialogProps = SignOffControlProps & {
  readonly signOff: SignOffView;
  readonly onClose: () => void;
};

/** A sign-off that stands, or an override that waits for its second editor, and what can be done about it. */
export function SignOffDialog(props: SignOffDialogProps) {
  const { signOff, work, onClose, canDecide } = props;
  const isWaiting = signOff.signedAt === null;
  return (
    <Dialog
      open
      onClose={onClose}
      title={isWaiting ? "An override is asked for" : "Signed off"}
    >
      <Told signOff={signOff} />
      {work.failure === null ? null : (
        <Notice kind="error">
          <p>{work.failure.message}</p>
        </Notice>
      )}
      {canDecide ? <Buttons {...props} isWaiting={isWaiting} /> : null}
    </Dialog>
  );
}

function Told({ signOff }: Pick<SignOffDialogProps, "signOff">) {
  const { askedBy, askedAt, signedAt, overrideReason } = signOff;
  return (
    <>
      <p className="mt-2 text-pretty">
        {signedAt === null ? (
          <>
            {askedBy.name} asks to sign the article off although the gate is
            closed, <Time iso={askedAt} />.
          </>
        ) : (
          <>
            Signed off {signedByWords(signOff)}, <Time iso={signedAt} />. It
            becomes void as soon as anything of the article changes.
          </>
        )}
      </p>
      {overrideReason === null ? null : (
        <p className="my-2 border-l border-edge pl-3 font-read text-lead text-pretty [overflow-wrap:anywhere] whitespace-pre-line">
          {overrideReason}
        </p>
      )}
    </>
  );
}

type ButtonsProps = SignOffDialogProps & { readonly isWaiting: boolean };

function Buttons(props: ButtonsProps) {
  const { signOff, state, viewerId, work, onClose, isWaiting } = props;
  const why = isWaiting ? whyNotYours(state, signOff, viewerId) : null;
  const close = (isDone: boolean) => {
    if (isDone) onClose();
  };
  return (
    <>
      {why === null ? null : <p className="meta">{why}</p>}
      <div className="mt-3 flex flex-wrap justify-end gap-2">
        <Button
          blocked={work.isSending}
          onClick={() => void work.withdraw().then(close)}
        >
          {backWords(props)}
        </Button>
        {isWaiting && why === null ? (
          <Button
            look="solid"
            blocked={work.isSending}
            onClick={() => void work.confirm().then(close)}
          >
            {work.isSending ? "Saving …" : "Confirm the override"}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** Whoever asked takes it back; another editor declines. */
function backWords({ isWaiting, signOff, viewerId }: ButtonsProps): string {
  if (!isWaiting) return "Take the sign-off back";
  return signOff.askedBy.id === viewerId ? "Take it back" : "Decline it";
}
