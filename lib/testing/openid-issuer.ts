import {
  createHash,
  createSign,
  generateKeyPairSync,
  randomUUID,
  type KeyObject,
} from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";

/** What a sign-in at the issuer says of its person. */
export type Claims = Readonly<Record<string, unknown>>;

/** A tiny OpenID Connect provider of this machine, for tests. */
export type Issuer = {
  readonly url: string;
  /**
   * What the provider's own sign-in page does: takes the address that the desk sent a browser to, and returns the
   * query it sends the browser back with.
   */
  readonly signIn: (
    authorizeUrl: string,
    claims: Claims,
  ) => Readonly<Record<string, string>>;
  readonly close: () => void;
};

type Grant = {
  readonly claims: Claims;
  readonly nonce: string | null;
  readonly challenge: string | null;
  readonly clientId: string | null;
};

type Provider = {
  readonly url: string;
  readonly keys: ReturnType<typeof makeKeys>;
  /** By code. */
  readonly grants: Map<string, Grant>;
};

/** Starts a provider that hands out codes for identity tokens, and checks the proof key (RFC 7636) as a real one. */
export async function startIssuer(): Promise<Issuer> {
  const keys = makeKeys();
  const grants = new Map<string, Grant>();
  const server = http.createServer((request, response) => {
    const url = urlOf(server);
    void answer(request, { url, keys, grants }).then((body) => {
      const type = { "content-type": "application/json" };
      response.writeHead(body === null ? 400 : 200, type);
      response.end(JSON.stringify(body ?? { error: "invalid_grant" }));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: urlOf(server),
    signIn: (authorizeUrl, claims) => grant(grants, authorizeUrl, claims),
    close: () => server.close(),
  };
}

function makeKeys() {
  return generateKeyPairSync("rsa", { modulusLength: 2048 });
}

function urlOf(server: http.Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function grant(
  grants: Map<string, Grant>,
  authorizeUrl: string,
  claims: Claims,
) {
  const asked = new URL(authorizeUrl).searchParams;
  const code = randomUUID();
  grants.set(code, {
    claims,
    nonce: asked.get("nonce"),
    challenge: asked.get("code_challenge"),
    clientId: asked.get("client_id"),
  });
  return { code, state: asked.get("state") ?? "" };
}

async function answer(
  request: http.IncomingMessage,
  provider: Provider,
): Promise<unknown> {
  switch (request.url ?? "") {
    case "/.well-known/openid-configuration":
      return discovery(provider.url);
    case "/jwks": {
      const key = provider.keys.publicKey.export({ format: "jwk" });
      return { keys: [{ ...key, ...KEY }] };
    }
    case "/token":
      return exchange(new URLSearchParams(await readBody(request)), provider);
    default:
      return null;
  }
}

function exchange(form: URLSearchParams, provider: Provider): unknown {
  const granted = provider.grants.get(form.get("code") ?? "");
  const verifier = form.get("code_verifier") ?? "";
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  if (!granted || granted.challenge !== challenge) return null;
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    iss: provider.url,
    aud: granted.clientId,
    iat: now,
    exp: now + 60,
    ...(granted.nonce !== null && { nonce: granted.nonce }),
    ...granted.claims,
  };
  return {
    access_token: randomUUID(),
    token_type: "Bearer",
    id_token: signToken(claims, provider.keys.privateKey),
  };
}

function signToken(claims: Claims, key: KeyObject): string {
  const header = { alg: "RS256", typ: "JWT", kid: KEY.kid };
  const signed = `${encode(header)}.${encode(claims)}`;
  const signature = createSign("RSA-SHA256").update(signed).sign(key);
  return `${signed}.${signature.toString("base64url")}`;
}

const KEY = { kid: "test", use: "sig", alg: "RS256" } as const;

function discovery(url: string) {
  return {
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/jwks`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
  };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

async function readBody(request: http.IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}
