import { lookup } from "node:dns/promises";
import { isPublicAddress } from "./public-address";

/** One address a name stands for. */
export type ResolvedAddress = {
  readonly address: string;
  readonly family: number;
};

/** What a fetch may touch of the world outside. Tests bring their own; the product has one. */
export type Outside = {
  /** All IPv4 and IPv6 addresses of a name; rejects when it has none. */
  readonly resolve: (name: string) => Promise<readonly ResolvedAddress[]>;
  /** Whether a connection to this IP address may be made. */
  readonly mayConnect: (address: string) => boolean;
  /** TCP ports that may be asked. */
  readonly ports: readonly number[];
  readonly connectMs: number;
  /** From the first look at the name to the last byte, redirects included. */
  readonly totalMs: number;
  /** Where a website of a test listens; the product asks at the port the address names. */
  readonly listensAt?: (host: string) => number | null;
  /** Whose certificates a test trusts, instead of those that Node knows. PEM. */
  readonly certificates?: string;
};

/** The public web, and nothing else. */
export const publicWeb: Outside = {
  resolve: (name) => lookup(name, { all: true, order: "verbatim" }),
  mayConnect: isPublicAddress,
  ports: [80, 443],
  connectMs: 5_000,
  totalMs: 10_000,
};
