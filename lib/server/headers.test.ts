import { expect, test } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "./headers";

const production = {
  nonce: "cmFuZG9t",
  isSecure: true,
  isDevelopment: false,
} as const;

function directive(policy: string, name: string): string | undefined {
  return policy.split("; ").find((part) => part.startsWith(`${name} `));
}

test("only scripts with the response's nonce run, and nothing falls back to being allowed", () => {
  const policy = contentSecurityPolicy(production);
  expect(directive(policy, "default-src")).toBe("default-src 'none'");
  expect(directive(policy, "script-src")).toBe(
    "script-src 'nonce-cmFuZG9t' 'strict-dynamic'",
  );
  expect(directive(policy, "base-uri")).toBe("base-uri 'none'");
  expect(directive(policy, "frame-ancestors")).toBe("frame-ancestors 'none'");
});

test("production allows neither evaluated code nor inline styles", () => {
  expect(contentSecurityPolicy(production)).not.toContain("unsafe");
});

test("development allows both, and still no script without the nonce", () => {
  const policy = contentSecurityPolicy({ ...production, isDevelopment: true });
  expect(directive(policy, "script-src")).toBe(
    "script-src 'nonce-cmFuZG9t' 'strict-dynamic' 'unsafe-eval'",
  );
  expect(directive(policy, "style-src")).toContain("'unsafe-inline'");
});

test("https is demanded only from a desk that is reached over https", () => {
  const plain = { ...production, isSecure: false };
  expect(contentSecurityPolicy(production)).toContain("upgrade-insecure");
  expect(contentSecurityPolicy(plain)).not.toContain("upgrade-insecure");
  expect(securityHeaders(production)).toHaveProperty(
    "Strict-Transport-Security",
    "max-age=63072000; includeSubDomains",
  );
  expect(securityHeaders(plain)).not.toHaveProperty(
    "Strict-Transport-Security",
  );
});

test("every response may not be framed, sniffed, shared or kept", () => {
  expect(securityHeaders(production)).toMatchObject({
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cache-Control": "private, no-store",
  });
});
