import type { ReactNode } from "react";
import Link from "next/link";
import { Library, ListChecks, Newspaper, Settings } from "lucide-react";
import { z } from "zod";
import { NeedsMe } from "@/components/notifications/needs-me";
import { SignOutButton } from "@/components/people/sign-out-button";
import { DeskFrame } from "@/components/shell/desk-frame";
import type { DeskPlace } from "@/components/shell/desk-places";
import { OwnKeys } from "@/components/shell/own-keys";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { grants, type Role } from "@/lib/access/policy";
import { countUnread } from "@/lib/notifications/queries";
import { getShortcuts } from "@/lib/people/queries/shortcuts";
import { load } from "@/lib/server/page";

type RoomsLayoutProps = { readonly children: ReactNode };

const ICON = { size: 16, "aria-hidden": true } as const;

/** The signed-in shell of every page but the workbench and the report, which lay out the whole window themselves. */
export default async function RoomsLayout({ children }: RoomsLayoutProps) {
  const { actor, waiting, shortcuts } = await load(
    {
      name: "desk.shell",
      input: z.strictObject({}),
      access: (asking) => newsroomAccess(asking, "read"),
      run: async ({ access }) => ({
        actor: access.actor,
        waiting: await countUnread(access),
        shortcuts: await getShortcuts(access),
      }),
    },
    {},
  );
  return (
    <OwnKeys shortcuts={shortcuts}>
      <DeskFrame
        newsroom={actor.newsroomName}
        person={actor.name}
        places={placesFor(actor.roles)}
        needsMe={<NeedsMe count={waiting} />}
        personMenu={
          <>
            <Link className="menu-item" href="/account">
              Your account
            </Link>
            <Link className="menu-item" href="/account/shortcuts">
              Your keys
            </Link>
            <SignOutButton />
          </>
        }
      >
        {children}
      </DeskFrame>
    </OwnKeys>
  );
}

function placesFor(roles: readonly Role[]): readonly DeskPlace[] {
  return [
    { href: "/articles", label: "Articles", icon: <Newspaper {...ICON} /> },
    { href: "/claims", label: "Claims", icon: <ListChecks {...ICON} /> },
    { href: "/sources", label: "Sources", icon: <Library {...ICON} /> },
    ...(grants(roles, "administer")
      ? [
          {
            href: "/settings",
            label: "Settings",
            icon: <Settings {...ICON} />,
          },
        ]
      : []),
  ];
}
