import { sha256 } from "@/lib/audit/canonical";
import {
  giveBackAttempt,
  pruneAttempts,
  takeAttempt,
  type AttemptBudget,
} from "@/lib/db/attempts";
import type { Stamp } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { isPassword } from "./hashing";
import { findCredentials, listNewsroomsOf, type Credentials } from "./queries";
import { addressKey } from "./rules/address";
import { normalizeEmail } from "./rules/email";
import { passwordFault } from "./rules/password";

/** Guessing one account is slow, and guessing many from one place is too; nobody is locked out for good. */
export const SIGN_IN_BUDGET: AttemptBudget = {
  perAccount: 10,
  perAddress: 50,
  windowMs: 15 * 60 * 1_000,
};

/** What somebody typed, and from where. */
export type TriedCredentials = {
  readonly email: string;
  readonly password: string;
  /** As our server saw it. */
  readonly address: string;
};

/** The clock and ids of the request. */
export type Moment = Pick<Stamp, "at" | "newId">;

/**
 * Whose e-mail and password these are, or null. An unknown e-mail, a wrong password and a disabled person are one
 * answer after the same work. Whoever fails uses up a try of the account and of the address; whoever succeeds does
 * not.
 *
 * @throws AppError TOO_MANY when no try is left or too many passwords wait to be looked at; UNAVAILABLE without the
 *   database.
 */
export async function checkCredentials(
  tried: TriedCredentials,
  moment: Moment,
): Promise<Credentials | null> {
  const email = normalizeEmail(tried.email);
  const attemptId = moment.newId();
  const isLeft = await takeAttempt(
    {
      id: attemptId,
      // What is no e-mail has no account; its tries still count for the address.
      accountKey: sha256(email ?? "not an e-mail"),
      addressKey: sha256(addressKey(tried.address)),
      at: moment.at,
    },
    email === null
      ? { ...SIGN_IN_BUDGET, perAccount: Infinity }
      : SIGN_IN_BUDGET,
  );
  if (!isLeft) throw tooMany();
  const person = email === null ? null : await findCredentials(email);
  const isRight = await compare(person, tried.password, attemptId);
  if (!person || !isRight || person.isDisabled) return null;
  await giveBackAttempt(attemptId);
  await pruneAttempts(new Date(moment.at.getTime() - SIGN_IN_BUDGET.windowMs));
  return person;
}

async function compare(
  person: Credentials | null,
  password: string,
  attemptId: string,
): Promise<boolean> {
  const isPossible = passwordFault(password) === null;
  try {
    const stored = isPossible ? (person?.passwordHash ?? null) : null;
    return await isPassword(stored, isPossible ? password : "");
  } catch (error) {
    // The password was not looked at, so nothing was tried.
    await giveBackAttempt(attemptId);
    throw error;
  }
}

function tooMany(): AppError {
  return new AppError(
    "TOO_MANY",
    "There were too many wrong tries for this e-mail or from this place. Wait a quarter of an hour, then try again.",
  );
}

/**
 * The newsroom a sign-in opens: where the person was last, else the first they belong to. Null when there is none
 * that lets them in.
 */
export async function findSignInNewsroom(
  personId: string,
): Promise<string | null> {
  const newsrooms = await listNewsroomsOf(personId);
  return newsrooms[0]?.id ?? null;
}
