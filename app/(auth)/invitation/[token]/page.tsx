import type { Metadata } from "next";
import { AcceptForm } from "@/components/people/accept-form";
import { JoinButton } from "@/components/people/join-button";
import { SignOutButton } from "@/components/people/sign-out-button";
import { EntryFrame } from "@/components/shell/entry-frame";
import { ButtonLink } from "@/components/ui/button";
import { findInvitation } from "@/lib/people/queries";
import { currentActor } from "@/lib/server/session";
import { acceptInvitationAction, joinAction } from "./actions";

export const metadata: Metadata = { title: "Your link" };

type InvitationPageProps = {
  readonly params: Promise<{ token: string }>;
};

/** Looking at a link uses nothing up: mail programs and previews look too. */
export default async function InvitationPage({ params }: InvitationPageProps) {
  const { token } = await params;
  const found = await findInvitation(token, new Date());
  if (found.kind === "fault") return <UselessLink why={found.why} />;
  const actor = await currentActor();
  const { kind, name, email, newsroomName } = found;
  if (actor && actor.email !== email) {
    return <SomebodyElse mine={actor.email} theirs={email} />;
  }
  if (actor && kind === "join") {
    return (
      <EntryFrame title={`Join ${newsroomName}`}>
        <p className="mb-4">
          You are signed in as {name}. You keep your account and can change
          between your newsrooms.
        </p>
        <JoinButton token={token} newsroom={newsroomName} join={joinAction} />
      </EntryFrame>
    );
  }
  const title =
    kind === "password" ? "Choose a password" : `Join ${newsroomName}`;
  return (
    <EntryFrame title={title}>
      <AcceptForm
        token={token}
        invitation={{ kind, name, email, newsroomName }}
        accept={acceptInvitationAction}
      />
    </EntryFrame>
  );
}

function UselessLink({ why }: { readonly why: string }) {
  return (
    <EntryFrame title="This link does not work">
      <p className="mb-5">{why}</p>
      <ButtonLink look="solid" large href="/sign-in">
        Go to sign-in
      </ButtonLink>
    </EntryFrame>
  );
}

type SomebodyElseProps = { readonly mine: string; readonly theirs: string };

function SomebodyElse({ mine, theirs }: SomebodyElseProps) {
  return (
    <EntryFrame title="This link is for somebody else">
      <p className="mb-5">
        You are signed in as {mine}, and the link is for {theirs}. If you are
        both, sign out and open the link again.
      </p>
      <SignOutButton className="button button-solid button-large" />
    </EntryFrame>
  );
}
