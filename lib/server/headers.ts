/** What the security headers of one response depend on. */
export type HeaderContext = Readonly<{
  /** Fresh random base64 text for this response alone. */
  nonce: string;
  /** Whether people reach the desk over https. */
  isSecure: boolean;
  isDevelopment: boolean;
}>;

const twoYearsInSeconds = 63_072_000;

/**
 * The policy a browser holds each page to: only scripts that carry this
 * response's nonce run, and nothing comes from or goes to another site.
 * Source: OWASP ASVS 5.0, 3.4.3, and Next's guide to nonces.
 */
export function contentSecurityPolicy(context: HeaderContext): string {
  const { nonce, isSecure, isDevelopment } = context;
  const directives = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    // Development reloads styles by writing them into the page.
    isDevelopment
      ? "style-src 'self' 'unsafe-inline'"
      : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
    // Without https this would turn every address of the desk into a dead one.
    ...(isSecure ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.join("; ");
}

/** Headers every response carries, unless the route set a stricter one of the same name. */
export function securityHeaders(
  context: HeaderContext,
): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(context),
    "X-Content-Type-Options": "nosniff",
    // The address of an article must not tell a cited site what is being checked.
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Permissions-Policy":
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cache-Control": "private, no-store",
    ...(context.isSecure && {
      "Strict-Transport-Security": `max-age=${twoYearsInSeconds}; includeSubDomains`,
    }),
  };
}
