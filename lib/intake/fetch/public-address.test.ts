import { describe, expect, test } from "vitest";
import { isPublicAddress } from "./public-address";

const closed: readonly (readonly [string, string])[] = [
  ["this host", "0.0.0.0"],
  ["this network", "0.1.2.3"],
  ["private, ten", "10.0.0.1"],
  ["shared by a provider's customers", "100.64.0.1"],
  ["the end of that range", "100.127.255.255"],
  ["loopback", "127.0.0.1"],
  ["anywhere in loopback", "127.8.9.10"],
  ["link-local, where clouds keep their secrets", "169.254.169.254"],
  ["private, 172.16", "172.16.0.1"],
  ["private, the end of 172.16/12", "172.31.255.255"],
  ["protocol assignments", "192.0.0.8"],
  ["documentation 1", "192.0.2.1"],
  ["relays of 6to4", "192.88.99.1"],
  ["private, 192.168", "192.168.1.1"],
  ["benchmarking", "198.18.0.1"],
  ["the end of benchmarking", "198.19.255.255"],
  ["documentation 2", "198.51.100.7"],
  ["documentation 3", "203.0.113.7"],
  ["multicast", "224.0.0.1"],
  ["reserved", "240.0.0.1"],
  ["broadcast", "255.255.255.255"],
  ["nothing", "::"],
  ["loopback of IPv6", "::1"],
  ["an IPv4 loopback inside", "::ffff:127.0.0.1"],
  ["a public IPv4 inside", "::ffff:93.184.215.14"],
  ["the old form of that", "::127.0.0.1"],
  ["translated", "::ffff:0:127.0.0.1"],
  ["through a translator", "64:ff9b::7f00:1"],
  ["through a local translator", "64:ff9b:1::a00:1"],
  ["discarded", "100::1"],
  ["Teredo", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
  ["benchmarking of IPv6", "2001:2::1"],
  ["ORCHID", "2001:20::1"],
  ["documentation of IPv6", "2001:db8::1"],
  ["the newer documentation range", "3fff::1"],
  ["6to4 of a loopback", "2002:7f00:1::"],
  ["6to4 of a public address", "2002:5db8:d70e::1"],
  ["segment routing", "5f00::1"],
  ["not given out", "4000::1"],
  ["unique local", "fd00::1"],
  ["its other half", "fc00::1"],
  ["link-local", "fe80::1"],
  ["link-local with a zone", "fe80::1%eth0"],
  ["site-local of old", "fec0::1"],
  ["multicast of IPv6", "ff02::1"],
  ["a tunnel to an address inside", "2a00:1450::5efe:a00:1"],
  ["no address", "example.org"],
  ["empty", ""],
];

const open = [
  "1.1.1.1",
  "93.184.215.14",
  "100.63.255.255",
  "100.128.0.1",
  "172.15.255.255",
  "172.32.0.1",
  "192.167.255.255",
  "198.17.255.255",
  "198.20.0.1",
  "223.255.255.255",
  "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
  "2a00:1450:4001:82a::200e",
];

describe("an address", () => {
  test.each(closed)("is not public when it is %s: %s", (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(open)("is public beside those ranges: %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});
