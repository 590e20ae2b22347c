"use client";

import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { HOME } from "@/lib/people/rules/next-path";
import type { Account } from "@/lib/people/view";
import type { AccountActions } from "./account-actions";
import { goTo } from "./go-to";
import { useSending } from "./use-sending";

type NewsroomSwitchProps = {
  readonly newsrooms: Account["otherNewsrooms"];
  readonly switchNewsroom: AccountActions["switchNewsroom"];
};

/** The person's other newsrooms, each a press away. */
export function NewsroomSwitch(props: NewsroomSwitchProps) {
  const sending = useSending();
  async function moveTo(newsroomId: string) {
    const call = () => props.switchNewsroom({ newsroomId });
    if (await sending.sendPlain(call)) goTo(HOME);
  }
  return (
    <>
      <ul className="grid gap-2">
        {props.newsrooms.map(({ id, name }) => (
          <li key={id} className="flex items-center gap-4">
            <span className="font-medium">{name}</span>
            <Button onClick={() => void moveTo(id)}>Go to {name}</Button>
          </li>
        ))}
      </ul>
      <FieldError id="switch-error" message={sending.failure?.message} />
    </>
  );
}
