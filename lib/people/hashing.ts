import { hash, verify } from "@node-rs/argon2";
import { AppError } from "@/lib/errors";
import { makeTurns } from "@/lib/turns";
import { passwordText } from "./rules/password";

/** OWASP Password Storage: argon2id with 19 MiB, two passes, one lane. The algorithm is the package's default. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** More at once would take the processor from everybody who is working. */
const AT_ONCE = 2;
/** Whoever waits longer is told so: a queue without end is how a flood of sign-ins stops a desk. */
const WAIT_MS = 2_000;
/** The hash of 32 random bytes nobody kept: what an unknown e-mail's password is compared with. */
const NOBODYS_HASH =
  "$argon2id$v=19$m=19456,t=2,p=1$3csFKJjdWUdnKKif6+Bj8Q$ioGfklgOJMML+xhf+Hhka4K48gIF0kx6YCldZqSrlsg";

const withTurn = makeTurns({
  atOnce: AT_ONCE,
  waitMs: WAIT_MS,
  tooLate: () => busy(),
});

/**
 * The hash of a password, to be stored.
 *
 * @throws AppError TOO_MANY when the desk is busy with other passwords.
 */
export function hashPassword(password: string): Promise<string> {
  return withTurn(() => hash(passwordText(password), ARGON2ID));
}

/**
 * Whether a password is the one of a hash. Without a hash the answer is no, after the same work: how long it takes
 * must not tell who has an account.
 *
 * @throws AppError TOO_MANY when the desk is busy with other passwords.
 */
export async function isPassword(
  stored: string | null,
  password: string,
): Promise<boolean> {
  const isSame = await withTurn(() =>
    verify(stored ?? NOBODYS_HASH, passwordText(password)),
  );
  return stored !== null && isSame;
}

function busy(): AppError {
  return new AppError(
    "TOO_MANY",
    "Many people are signing in right now and yours had to wait too long. Try again in a few seconds.",
  );
}
