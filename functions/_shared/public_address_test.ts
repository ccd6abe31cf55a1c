import assert from "node:assert/strict";
import { isPublicAddress } from "./public_address.ts";

const PUBLIC = [
  "1.1.1.1",
  "8.8.8.8",
  "172.15.255.255",
  "172.32.0.1",
  "100.63.255.255",
  "100.128.0.0",
  "223.255.255.255",
]
  .concat([
    "2606:4700:4700::1111",
    "2a00:1450:4001:81b::200e",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "2002:808:808::1",
  ]);

const REFUSED = [
  ["0.0.0.0", "10.1.2.3", "100.64.0.1", "100.100.100.200", "127.0.0.1", "168.63.129.16", "169.254.169.254"],
  [
    "172.16.0.1",
    "172.31.255.255",
    "192.0.2.1",
    "192.168.1.1",
    "198.19.0.1",
    "224.0.0.1",
    "239.1.1.1",
    "255.255.255.255",
  ],
  [
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd00:ec2::254",
    "ff02::1",
    "2001:db8::1",
    "2001::1",
    "3fff::1",
  ],
  [
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "0:0:0:0:0:ffff:a00:1",
    "64:ff9b::a9fe:a9fe",
    "2002:7f00:1::",
    "::127.0.0.1",
  ],
  ["", "localhost", "1.2.3", "256.1.1.1", "1::2::3", "g::1"],
].flat();

Deno.test("tells public addresses from all others", async (t) => {
  for (const address of PUBLIC) {
    await t.step(`public ${address}`, () => assert.equal(isPublicAddress(address), true));
  }
  for (const address of REFUSED) {
    await t.step(`refused ${address}`, () => assert.equal(isPublicAddress(address), false));
  }
});
