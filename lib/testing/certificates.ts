import {
  createSign,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from "node:crypto";

/** Somebody who vouches for names, and can be vouched for. */
export type Holder = {
  readonly name: string;
  readonly key: KeyObject;
  /** PEM. */
  readonly certificate: string;
};

type Certified = {
  /** The DNS name it is for. */
  readonly name: string;
  /** Who signs it; the holder itself unless told. */
  readonly by?: Holder;
  readonly isAuthority?: boolean;
  /** Days from today. */
  readonly validFrom?: number;
  readonly validTo?: number;
};

const DAY_MS = 86_400_000;

/** Makes a key and a certificate (RFC 5280) for it, whether or not anybody should trust it. */
export function certify(wanted: Certified): Holder {
  const { publicKey, privateKey: key } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
  });
  const signed = sequence(...contentOf(wanted, publicKey));
  const signer = wanted.by?.key ?? key;
  const signature = createSign("sha256").update(signed).sign(signer);
  const der = sequence(signed, ECDSA_SHA256, bits(signature));
  return { name: wanted.name, key, certificate: asPem(der) };
}

function contentOf(
  { name, by, isAuthority = false, validFrom = -1, validTo = 1 }: Certified,
  publicKey: KeyObject,
): readonly Buffer[] {
  const known = isAuthority ? authority() : forName(name);
  return [
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ECDSA_SHA256,
    named(by?.name ?? name),
    sequence(moment(validFrom), moment(validTo)),
    named(name),
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(known)),
  ];
}

/** May sign others (4.2.1.9). */
function authority(): Buffer {
  const isSo = sequence(tagged(0x01, Buffer.from([0xff])));
  return sequence(identifier("551d13"), tagged(0x04, isSo));
}

/** The name it is for (4.2.1.6); browsers and Node look nowhere else. */
function forName(name: string): Buffer {
  const names = sequence(tagged(0x82, Buffer.from(name)));
  return sequence(identifier("551d11"), tagged(0x04, names));
}

function named(name: string): Buffer {
  const common = tagged(0x0c, Buffer.from(name));
  return sequence(tagged(0x31, sequence(identifier("550403"), common)));
}

function moment(days: number): Buffer {
  const at = new Date(Date.now() + days * DAY_MS).toISOString();
  const digits = at.replace(/\D/g, "").slice(2, 14);
  return tagged(0x17, Buffer.from(`${digits}Z`));
}

/*
 * The few forms of DER (X.690) that a certificate has.
 */

const ECDSA_SHA256 = sequence(identifier("2a8648ce3d040302"));

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function integer(bytes: Buffer): Buffer {
  return tagged(0x02, bytes);
}

function bits(bytes: Buffer): Buffer {
  return tagged(0x03, Buffer.concat([Buffer.from([0]), bytes]));
}

function identifier(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, "hex"));
}

function tagged(tag: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag, ...sizeOf(content)]), content]);
}

function sizeOf({ length }: Buffer): readonly number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

function asPem(der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
