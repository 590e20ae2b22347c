"use server";

import { newsroomAccess } from "@/lib/access/newsroom-access";
import { sourceAccess } from "@/lib/access/source-access";
import { action } from "@/lib/server/action";
import {
  addSource,
  editSource,
  restoreSource,
  withdrawSource,
} from "@/lib/sources/commands";
import {
  addSourceInput,
  editSourceInput,
  restoreSourceInput,
  withdrawSourceInput,
} from "@/lib/sources/library-schema";

/** Puts a source into the library. */
export const addSourceAction = action({
  name: "source.add",
  input: addSourceInput,
  access: (actor) => newsroomAccess(actor, "check"),
  run: ({ access, input, stamp }) => addSource(access, input, stamp),
});

/** Changes what is said of a source. */
export const editSourceAction = action({
  name: "source.edit",
  input: editSourceInput,
  access: (actor, input) => sourceAccess(actor, input.sourceId, "check"),
  run: ({ access, input, stamp }) => editSource(access, input, stamp),
});

/** Says that the desk no longer stands behind a source. */
export const withdrawSourceAction = action({
  name: "source.withdraw",
  input: withdrawSourceInput,
  access: (actor, input) => sourceAccess(actor, input.sourceId, "check"),
  run: ({ access, input, stamp }) => withdrawSource(access, input, stamp),
});

/** Brings a withdrawn source back. */
export const restoreSourceAction = action({
  name: "source.restore",
  input: restoreSourceInput,
  access: (actor, input) => sourceAccess(actor, input.sourceId, "check"),
  run: ({ access, input, stamp }) => restoreSource(access, input, stamp),
});
