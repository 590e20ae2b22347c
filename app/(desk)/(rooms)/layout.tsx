import type { ReactNode } from "react";
import Link from "next/link";
import { ListChecks, Newspaper, Settings } from "lucide-react";
import { z } from "zod";
import { NeedsMe } from "@/components/notifications/needs-me";
import { SignOutButton } from "@/components/people/sign-out-button";
import { DeskFrame } from "@/components/shell/desk-frame";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { grants } from "@/lib/access/policy";
import { countUnread } from "@/lib/notifications/queries";
import { load } from "@/lib/server/page";

type RoomsLayoutProps = { readonly children: ReactNode };

const ICON = { size: 16, "aria-hidden": true } as const;

/** The signed-in shell of every page but the workbench and the report, which lay out the whole window themselves. */
export default async function RoomsLayout({ children }: RoomsLayoutProps) {
  const { actor, waiting } = await load(
    {
      name: "desk.shell",
      input: z.strictObject({}),
      access: (asking) => newsroomAccess(asking, "read"),
      run: async ({ access }) => ({
        actor: access.actor,
        waiting: await countUnread(access),
      }),
    },
    {},
  );
  const places = [
    { href: "/articles", label: "Articles", icon: <Newspaper {...ICON} /> },
    { href: "/claims", label: "Claims", icon: <ListChecks {...ICON} /> },
    ...(grants(actor.roles, "administer")
      ? [
          {
            href: "/settings",
            label: "Settings",
            icon: <Settings {...ICON} />,
          },
        ]
      : []),
  ];
  return (
    <DeskFrame
      newsroom={actor.newsroomName}
      person={actor.name}
      places={places}
      needsMe={<NeedsMe count={waiting} />}
      personMenu={
        <>
          <Link className="menu-item" href="/account">
            Your account
          </Link>
          <SignOutButton />
        </>
      }
    >
      {children}
    </DeskFrame>
  );
}
