"use server";

import { newsroomAccess } from "@/lib/access/newsroom-access";
import { sourceAccess } from "@/lib/access/source-access";
import { action } from "@/lib/server/action";
import {
  addLink,
  confirmLink,
  dismissLink,
  lookForLinks,
} from "@/lib/sources/commands";
import {
  addLinkInput,
  confirmLinkInput,
  dismissLinkInput,
  lookForLinksInput,
} from "@/lib/sources/link-schema";

/** Finds true that one source rests on another. */
export const confirmLinkAction = action({
  name: "source_link.confirm",
  input: confirmLinkInput,
  access: (actor) => newsroomAccess(actor, "check"),
  run: ({ access, input, stamp }) => confirmLink(access, input, stamp),
});

/** Says that two sources have nothing to do with each other. */
export const dismissLinkAction = action({
  name: "source_link.dismiss",
  input: dismissLinkInput,
  access: (actor) => newsroomAccess(actor, "check"),
  run: ({ access, input, stamp }) => dismissLink(access, input, stamp),
});

/** Links two sources by hand. */
export const addLinkAction = action({
  name: "source_link.add",
  input: addLinkInput,
  access: (actor) => newsroomAccess(actor, "check"),
  run: ({ access, input, stamp }) => addLink(access, input, stamp),
});

/** Looks through the library for sources of the same origin. */
export const lookForLinksAction = action({
  name: "source_link.look",
  input: lookForLinksInput,
  access: (actor, { sourceId }) => sourceAccess(actor, sourceId, "check"),
  run: ({ access, stamp }) => lookForLinks(access, stamp),
});
