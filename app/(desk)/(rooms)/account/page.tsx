import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ChangePasswordForm } from "@/components/people/change-password-form";
import { NewsroomSwitch } from "@/components/people/newsroom-switch";
import { SignOutButton } from "@/components/people/sign-out-button";
import { SignOutEverywhere } from "@/components/people/sign-out-everywhere";
import { ButtonLink } from "@/components/ui/button";
import { DeskHead } from "@/components/shell/desk-frame";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { getAccount } from "@/lib/people/queries";
import { roleWords } from "@/lib/people/rules/roles";
import { noInput } from "@/lib/people/schema";
import type { Account } from "@/lib/people/view";
import { load } from "@/lib/server/page";
import {
  changePasswordAction,
  signOutEverywhereAction,
  switchNewsroomAction,
} from "./actions";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const account = await load(
    {
      name: "account",
      input: noInput,
      access: (actor) => newsroomAccess(actor, "read"),
      run: ({ access }) => getAccount(access),
    },
    {},
  );
  const { otherNewsrooms } = account;
  return (
    <>
      <DeskHead title="Your account" />
      <p>
        {account.name}, {account.email}
      </p>
      <Part title={`What you may do in ${account.newsroomName}`}>
        <Roles roles={account.roles} />
      </Part>
      {otherNewsrooms.length === 0 ? null : (
        <Part title="Your other newsrooms">
          <NewsroomSwitch
            newsrooms={otherNewsrooms}
            switchNewsroom={switchNewsroomAction}
          />
        </Part>
      )}
      <Part title="Password">
        <Password account={account} />
      </Part>
      <Part title="Keys">
        <ButtonLink href="/account/shortcuts">Your keys</ButtonLink>
      </Part>
      <Part title="Sessions">
        <Sessions />
      </Part>
    </>
  );
}

function Password({ account }: { readonly account: Account }) {
  if (account.hasPassword) {
    return (
      <ChangePasswordForm
        email={account.email}
        changePassword={changePasswordAction}
      />
    );
  }
  return (
    <p>
      You have no password here: you sign in through your newsroom’s provider,
      or with a link from whoever runs the desk.
    </p>
  );
}

function Sessions() {
  return (
    <>
      <p className="mb-3 max-w-[40rem] text-ink-2">
        A sign-in ends by itself after twelve hours. Signing out everywhere ends
        all of yours now, this one too.
      </p>
      <div className="actions mt-0">
        <SignOutButton className="button" />
        <SignOutEverywhere signOutEverywhere={signOutEverywhereAction} />
      </div>
    </>
  );
}

type PartProps = { readonly title: string; readonly children: ReactNode };

function Part({ title, children }: PartProps) {
  return (
    <section className="mt-6 border-t border-rule pt-4">
      <h2 className="mb-3">{title}</h2>
      {children}
    </section>
  );
}

function Roles({ roles }: Pick<Account, "roles">) {
  return (
    <ul className="grid gap-1">
      {roles.map((role) => (
        <li key={role}>
          <b>{roleWords[role].label}</b>: {roleWords[role].hint}
        </li>
      ))}
    </ul>
  );
}
