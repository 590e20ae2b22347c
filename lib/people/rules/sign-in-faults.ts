/** Why a sign-in failed, by the codes that travel in an address. Anything else is read as "unknown". */
const FAULTS: ReadonlyMap<string, string> = new Map([
  [
    "CredentialsSignin",
    "This e-mail and password do not open an account here. Check both and try again; if the password is lost, ask your admin for a new link.",
  ],
  [
    "TOO_MANY",
    "There were too many tries in a short time. Wait a quarter of an hour, then try again.",
  ],
  [
    "UNAVAILABLE",
    "The desk's database does not answer, so nobody can sign in. Try again in a minute.",
  ],
  [
    "AccessDenied",
    "Your provider knows you, but this desk has no account with that e-mail, or your provider has not confirmed it. Ask your admin to invite you.",
  ],
  [
    "OAuthSignin",
    "Your newsroom's sign-in provider did not answer. Try again, or sign in with e-mail and password.",
  ],
  [
    "OAuthCallback",
    "Signing in with your newsroom's provider was not finished. Start again from here.",
  ],
]);

/** The codes that may travel, for whoever sends one on. */
export function isSignInFault(code: string): boolean {
  return FAULTS.has(code);
}

/** What went wrong and what to do, or null when nothing did. Text of an address never reaches the page. */
export function signInFault(code: string | null): string | null {
  if (code === null) return null;
  return (
    FAULTS.get(code) ??
    "Signing in did not work, and it is not your fault. Try once more; if it happens again, tell your admin."
  );
}
