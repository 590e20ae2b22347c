import { AppError } from "@/lib/errors";
import { grants, rolesFor, type Actor, type Permission } from "./policy";

declare const proof: unique symbol;

/** Proof that an actor may do something in their newsroom. Only `newsroomAccess` makes one. */
export type NewsroomAccess<P extends Permission = Permission> = {
  readonly newsroomId: string;
  readonly actor: Actor;
  readonly [proof]: P;
};

/**
 * Mints the proof that the actor holds a permission in the newsroom they are signed in to.
 *
 * @throws AppError FORBIDDEN with the roles that would be needed.
 */
export function newsroomAccess<P extends Permission>(
  actor: Actor,
  permission: P,
): NewsroomAccess<P> {
  if (!grants(actor.roles, permission)) throw forbidden(permission);
  return { newsroomId: actor.newsroomId, actor } as NewsroomAccess<P>;
}

function forbidden(permission: Permission): AppError {
  const who = rolesFor(permission).join(" or ");
  return new AppError(
    "FORBIDDEN",
    `This needs the role ${who}. Ask an admin of your newsroom.`,
  );
}
