import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/people/sign-in-form";
import { EntryFrame } from "@/components/shell/entry-frame";
import { ownPath } from "@/lib/people/rules/next-path";
import { signInProvider } from "@/lib/server/auth";
import { currentActor } from "@/lib/server/session";

export const metadata: Metadata = { title: "Sign in" };

type SignInPageProps = {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next: asked, callbackUrl, error } = await searchParams;
  const next = ownPath(asked ?? callbackUrl);
  if (await currentActor()) redirect(next);
  return (
    <EntryFrame title="Sign in">
      <noscript>
        <p className="mb-4">
          Signing in needs JavaScript: turn it on for this site, then load the
          page again.
        </p>
      </noscript>
      <SignInForm
        next={next}
        fault={typeof error === "string" ? error : null}
        providerName={signInProvider()?.name ?? null}
      />
      <p className="mt-5 text-ink-3">
        No account, or a forgotten password? Your newsroom’s admin adds people
        and asks for new links.
      </p>
    </EntryFrame>
  );
}
