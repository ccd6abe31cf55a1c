// What the XMLTV DTD cannot say: channels without programmes, gaps, overlaps, programmes out of order.
// Used by guide_check.ts; reads guides as this project writes them, an element's tag on one line.

/** How many faults are told; a guide that is wrong at all is usually wrong everywhere. */
const FAULTS_TOLD = 20;

/** The faults of a guide in words, at most twenty; none when each channel's programmes follow each other without a gap. */
export function findGuideFaults(xmltv: string): string[] {
  const faults: string[] = [];
  const lastStops = new Map<string, string | null>();
  for (const [, id] of xmltv.matchAll(/<channel id="([^"]*)"/g)) {
    if (lastStops.has(id!)) faults.push(`channel ${id} is declared twice`);
    lastStops.set(id!, null);
  }
  if (lastStops.size === 0) faults.push("there is no channel");
  for (const [, attributes] of xmltv.matchAll(/<programme ([^>]*)>/g)) {
    const [start, stop, channel] = ["start", "stop", "channel"].map((name) => attribute(attributes!, name));
    // Times compare as text as long as all are written in UTC and in the same form.
    const odd = [start!, stop!].find((time) => !/^\d{14} \+0000$/.test(time));
    if (odd !== undefined) faults.push(`a time on ${channel} is ${odd || "missing"}, not UTC to the second`);
    const last = lastStops.get(channel!);
    if (last === undefined) faults.push(`the programme at ${start} is on ${channel}, which is no channel`);
    else if (last !== null && start! > last) faults.push(`gap on ${channel} from ${last} to ${start}`);
    else if (last !== null && start! < last) faults.push(`overlap on ${channel} at ${start}, before ${last}`);
    if (!(stop! > start!)) faults.push(`the programme on ${channel} at ${start} ends at ${stop}`);
    lastStops.set(channel!, stop!);
  }
  for (const [id, last] of lastStops) if (last === null) faults.push(`channel ${id} has no programme`);
  return faults.slice(0, FAULTS_TOLD);
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}
