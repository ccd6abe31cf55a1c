import assert from "node:assert/strict";
import { readMoments } from "./moments.ts";

// `date weekday time zone` of every moment, clusters divided by `;`, moments of a cluster by `,`.
function said(text: string, usStyle = false): string {
  return readMoments(text, usStyle).clusters.map((cluster) =>
    cluster.map(({ label, date, weekday, time, zone }) =>
      [label, date, weekday, time, zone].filter((part) => part !== null).join(" ")
    ).join(", ")
  ).join("; ");
}

Deno.test("pieces that stand together are one moment", () => {
  const cases: [string, string][] = [
    ["Ulm v Kiel | Sat 27 Dec 16:45", "--12-27 6 16:45"],
    ["Ulm v Kiel | Thu 20 Aug 11:00 EDT (US)", "--08-20 4 11:00 EDT"],
    ["Ulm v Kiel | 20-08-2026 | 15:00 (GMT)", "2026-08-20 15:00 GMT"],
    ["NFX | 01 - 8/27 7pm Ulm at Kiel", "--08-27 19:00"],
    ["Ulm at Kiel 30 @ Jun 7 PM ET", "--06-30 19:00 ET"],
    ["Ulm v Kiel [26th Sep - 5:35pm BST]", "--09-26 17:35 BST"],
    ["Ulm v Kiel | Sat 6th 4:00PM", "---06 6 16:00"],
    ["Ulm v Kiel 5:35am Sun", "7 05:35"],
    ["2026 Ulm vs Kiel - 22/10 11:30", "--10-22 11:30"],
    ["Sa 27.12. 20:45 Ulm - Kiel", "--12-27 6 20:45"],
    ["Ulm - Kiel søn 14.09 kl. 17.00", "--09-14 7 17:00"],
    ["Ulm v Kiel 20:00 UTC+2", "20:00 UTC+2"],
    ["Ulm v Kiel (02.22)", "--02-22"],
    ["Ulm - Kiel, dom. 18:30", "7 18:30"],
    ["Ulm - Kiel (sáb. 21:00)", "6 21:00"],
    ["Ulm - Kiel [za 7 mrt 21:00]", "--03-07 6 21:00"],
    ["Ulm - Kiel, pe klo 17.20", "5 17:20"],
    ["Ulm - Kiel ne 8.3. v 17:00", "--03-08 7 17:00"],
    ["Ulm - Kiel so 12.4. v 16:00", "--04-12 6 16:00"],
    ["Ulm / Kiel (Dim., 17h)", "7 17:00"],
    ["Ulm - Kiel - 20.45 giov.", "4 20:45"],
    ["Ulm - Kiel søn 17:00", "7 17:00"],
    ["Ulm v Kiel Sunday 4:05 PM", "7 16:05"],
    ["Ulm - Kiel 14 września 20:30", "--09-14 20:30"],
    ["Ulm - Kiel hoy 20:30", "20:30"],
    ["heute 20:30 Ulm - Kiel", "20:30"],
    ["Ulm v Kiel 10:00PME 7:00PMP", "22:00 ET, 19:00 PT"],
    ["Ulm v Kiel Sat Noon ET", "6 12:00 ET"],
    ["Ulm - Kiel 20:00 TSİ", "20:00 TSI"],
    ["Ulm - Kiel 19:30 МСК", "19:30 MSK"],
    ["Ulm @ Kiel 18:30 KST 14.05", "--05-14 18:30 KST"],
    ["Ulm v Kiel Thu 21 May 2030 IST", "--05-21 4 20:30 IST"],
  ];
  for (const [text, expected] of cases) assert.equal(said(text), expected, text);
});

Deno.test("a second zone or clock begins the next moment", () => {
  const cases: [string, string][] = [
    ["A // UK Sat 26 Sep 11:15am // ET Sat 26 Sep 6:15am", "--09-26 6 11:15 UK, --09-26 6 06:15 ET"],
    ["A - SEP 4 - 8:15 PM ET / SEP 5 - 1:15 AM UK", "--09-04 20:15 ET, --09-05 01:15 UK"],
    ["A Oct 18 : 11PM UK / 6PM ET / 3PM PT", "--10-18 23:00 UK, 18:00 ET, 15:00 PT"],
    ["A @ B 4:30am Sun UK // 11:30pm Sat ET", "7 04:30 UK, 6 23:30 ET"],
    ["A start:2026-08-20 20:10:00 stop:2026-08-21 03:23:20", "start 2026-08-20 20:10, stop 2026-08-21 03:23"],
    ["A v B 13:00 - C v D 15:15", "13:00; 15:15"],
    ["Ulm 20:30 Kiel 14.05", "20:30; --05-14"],
    ["A v B 13.00 - C v D 15.15", "13:00; 15:15"],
    [
      "A (feb 3rd) | UK Sat 3 Feb 9:00pm | ET Sat 3 Feb 4:00pm",
      "--02-03, --02-03 6 21:00 UK, --02-03 6 16:00 ET",
    ],
  ];
  for (const [text, expected] of cases) assert.equal(said(text), expected, text);
});

Deno.test("day and month that cannot be told apart stay two alternatives", () => {
  assert.equal(said("A v B | 07-11-2026 9:00pm"), "2026-07-11|2026-11-07 21:00");
  assert.equal(said("A v B - 7/11 19:30"), "--07-11|--11-07 19:30");
  // Both 11 July and 7 November 2026 are Saturdays.
  assert.equal(said("A v B Sat 07/11/2026 21:00"), "2026-07-11|2026-11-07 6 21:00");
});

Deno.test("zone, weekday, American software and American packs settle the order", () => {
  assert.equal(said("A v B | 07-11-2026 | 16:00 (GMT)"), "2026-11-07 16:00 GMT");
  assert.equal(said("A v B 7/11 9:00 PM ET"), "--07-11 21:00 ET");
  assert.equal(said("A @ B - 8/10/25, 8:11:00 PM UTC"), "2025-08-10 20:11 UTC");
  assert.equal(said("A v B Sun 08/11/2026 21:00"), "2026-11-08 7 21:00");
  assert.equal(said("A v B 7/11 9:00 PM", true), "--07-11 21:00");
});

Deno.test("weekday words inside names are no weekdays", () => {
  const names = [
    "Sheffield Wednesday v Ulm",
    "Storm vs Connecticut Sun",
    "Wings at Sun",
    "Arizona Sun Devils v Kiel",
    "Monday Night Football",
    "Sunday Ticket",
    "OFK Ulm vs Novi Pazar",
    "Noon Town v Midnight Kiel",
    "Omaha, NE v Ulm",
    "Ne Zha v La Nuit",
  ];
  for (const name of names) assert.equal(said(name), "", name);
  assert.equal(said("Storm vs Connecticut Sun @ Sep 27 7pm"), "--09-27 19:00");
  assert.equal(said("UCLX at Ulm Sun @ Sep 27 12:00PM ET"), "--09-27 7 12:00 ET");
});

Deno.test("impossible dates, parking years and plain numbers give no moment", () => {
  for (
    const name of [
      "A (2098-12-31 08:00:01)",
      "A | 31 Feb",
      "A 24/7",
      "Top 14",
      "49ers v 76ers",
      "Season 2025/26",
    ]
  ) {
    assert.equal(said(name), "", name);
  }
  assert.equal(readMoments("A (2098-12-31 08:00:01)").text.trim(), "A ¦");
});

Deno.test("an unlisted zone word is printed, not dropped", () => {
  assert.equal(said("A v B 20:00 XST"), "20:00 XST");
});

Deno.test("each cluster leaves one cut in the text, and brackets around it go", () => {
  assert.equal(readMoments("A v B 13:00 - C v D 15:15").text.split("¦").length, 3);
  assert.equal(
    readMoments("A v B (Aug 16, 2026 9:30 PM UK / Aug 16, 2026 4:30 PM EST)").text.trim(),
    "A v B ¦",
  );
  assert.equal(readMoments("A v B (Sat 29 Aug 14:00 Oslo)").text.trim(), "A v B ¦");
  assert.equal(readMoments("A v B | Sat 29 Aug 14:00 CEST (DE) | 8K").text, "A v B | ¦  | 8K");
});
