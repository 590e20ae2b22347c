"use client";

import { useState } from "react";
import { useRouter } from "next/navigation";
import { useSending } from "@/components/people/use-sending";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/inputs";
import { Notice } from "@/components/ui/notice";
import { limits } from "@/lib/limits";
import type { Result } from "@/lib/server/handle";

type OfSource = { readonly sourceId: string; readonly version: number };
type Done = { readonly staleCount: number };

type WithdrawSourceProps = OfSource & {
  /** What becomes of the verdicts that stand on it; undefined when none does. */
  readonly standing: string | undefined;
  readonly withdraw: (
    input: OfSource & { readonly reason: string },
  ) => Promise<Result<Done>>;
};

/** Says that the desk no longer stands behind a source, and why. */
export function WithdrawSource(props: WithdrawSourceProps) {
  const [isOpen, setOpen] = useState(false);
  // Typed words stay when the dialog is closed by mistake.
  const [reason, setReason] = useState("");
  const close = () => setOpen(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        Withdraw
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title="Withdraw this source"
        lead={`${props.standing ?? "No verdict stands on it now."} Nothing new can rest on it. It stays where it was used, struck.`}
      >
        <WithdrawForm
          {...props}
          reason={reason}
          setReason={setReason}
          close={close}
        />
      </Dialog>
    </>
  );
}

type WithdrawFormProps = WithdrawSourceProps & {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly close: () => void;
};

function WithdrawForm(props: WithdrawFormProps) {
  const { sourceId, version, reason, setReason } = props;
  const router = useRouter();
  const sending = useSending();
  const error = sending.formError(["reason"]);
  async function submit() {
    const done = await sending.send(() =>
      props.withdraw({ sourceId, version, reason }),
    );
    router.refresh();
    if (done !== null) props.close();
  }
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label="Why"
        hint="Shown wherever the source is."
        error={sending.fieldError("reason")}
      >
        {(wiring) => (
          <TextArea
            value={reason}
            maxLength={limits.noteLength}
            onChange={(event) => setReason(event.target.value)}
            {...wiring}
          />
        )}
      </Field>
      {error === null ? null : <Notice kind="error">{error}</Notice>}
      <Button look="solid" type="submit" disabled={sending.isSending}>
        Withdraw it
      </Button>
    </form>
  );
}

type RestoreSourceProps = OfSource & {
  readonly restore: (input: OfSource) => Promise<Result<Done>>;
};

/** Brings a withdrawn source back. */
export function RestoreSource(props: RestoreSourceProps) {
  const { sourceId, version, restore } = props;
  const router = useRouter();
  const sending = useSending();
  async function submit() {
    await sending.send(() => restore({ sourceId, version }));
    router.refresh();
  }
  return (
    <>
      <Button disabled={sending.isSending} onClick={() => void submit()}>
        Bring it back
      </Button>
      {sending.failure === null ? null : (
        <Notice kind="error">{sending.failure.message}</Notice>
      )}
    </>
  );
}
