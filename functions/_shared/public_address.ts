// Tells public IP addresses from private, local and reserved ones (IANA special-purpose registries, RFC 6890 and successors).
// Called by guarded_fetch.ts for every address it is about to reach.

// Everything in IPv4 that is not a public host, as [network, prefix length].
const RESERVED_V4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10], // shared address space of carriers; also Alibaba's metadata service
  ["127.0.0.0", 8],
  ["168.63.129.16", 32], // Azure's platform service, in a public range
  ["169.254.0.0", 16], // link-local; metadata services
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3], // multicast, reserved, broadcast
];

// Prefixes that carry an IPv4 address: which of the eight groups hold it.
const EMBEDDED_V4: readonly { prefix: readonly number[]; at: number }[] = [
  { prefix: [0, 0, 0, 0, 0, 0xffff], at: 6 }, // IPv4-mapped
  { prefix: [0, 0, 0, 0, 0xffff, 0], at: 6 }, // IPv4-translated
  { prefix: [0x64, 0xff9b, 0, 0, 0, 0], at: 6 }, // NAT64
  { prefix: [0x2002], at: 1 }, // 6to4
];

/** Whether an address, as a URL's host or a name server prints it (IPv6 without brackets), is a public host. */
export function isPublicAddress(address: string): boolean {
  const v4 = parseV4(address);
  if (v4 !== null) return isPublicV4(v4);
  const groups = parseV6(address);
  if (groups === null) return false;
  for (const { prefix, at } of EMBEDDED_V4) {
    if (prefix.every((group, index) => groups[index] === group)) {
      return isPublicV4(groups[at]! * 0x10000 + groups[at + 1]!);
    }
  }
  const [first, second] = [groups[0]!, groups[1]!];
  // 2000::/3 is all that is assigned to public hosts; within it special protocols (2001::/23) and documentation.
  if (first < 0x2000 || first > 0x3fff) return false;
  return !(first === 0x2001 && (second < 0x200 || second === 0xdb8)) &&
    !(first === 0x3fff && second < 0x1000);
}

function isPublicV4(address: number): boolean {
  return !RESERVED_V4.some(([network, length]) => {
    const size = 2 ** (32 - length);
    return Math.floor(address / size) === Math.floor(parseV4(network)! / size);
  });
}

function parseV4(text: string): number | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return null;
  return parts.reduce((address, part) => address * 256 + part, 0);
}

// Leaves the notation to the URL parser: it expands ::, dotted tails and leading zeros, and refuses what is no address.
function parseV6(text: string): number[] | null {
  const host = URL.parse(`http://[${text.replace(/%.*$/, "")}]/`)?.hostname.slice(1, -1);
  if (host === undefined) return null;
  const [head, tail] = host.split("::");
  const left = head === "" ? [] : head!.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array(8 - left.length - right.length).fill("0");
  return [...left, ...zeros, ...right].map((group) => Number.parseInt(group, 16));
}
