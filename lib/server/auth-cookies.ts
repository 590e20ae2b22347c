/** Seconds that the steps of a provider's sign-in may take. */
const PROVIDER_STEPS_S = 15 * 60;

/**
 * The cookies of signing in. `__Host-` binds a cookie to exactly this host and to https, so that no neighbouring
 * site can set it; a browser takes the prefix only over https.
 */
export function authCookies(isSecure: boolean) {
  const prefix = isSecure ? "__Host-" : "";
  const cookie = (name: string, maxAge?: number) => ({
    name: `${prefix}galley-${name}`,
    options: {
      httpOnly: true,
      sameSite: "lax" as const,
      path: "/",
      secure: isSecure,
      ...(maxAge !== undefined && { maxAge }),
    },
  });
  return {
    sessionToken: cookie("session"),
    callbackUrl: cookie("next"),
    csrfToken: cookie("csrf"),
    pkceCodeVerifier: cookie("pkce", PROVIDER_STEPS_S),
    state: cookie("state", PROVIDER_STEPS_S),
    nonce: cookie("nonce", PROVIDER_STEPS_S),
  };
}
