import assert from "node:assert/strict";
import {
  type AtomReader,
  printTime,
  readBareHour,
  readClosingHour,
  readColonClock,
  readDayMonth,
  readDigits,
  readDottedDigits,
  readFullNumericDate,
  readHourClock,
  readIsoStamp,
  readMeridiemClock,
  readMilitaryClock,
  readMonthDay,
  readOrdinalDay,
  readSlashDate,
  readWordedClock,
} from "./clock_atoms.ts";

// What a recogniser says in one line: `date time end`, `void`, or null.
function said(reader: AtomReader, text: string): string | null {
  const atom = reader(text, 0);
  if (!atom) return null;
  if (atom.void) return "void";
  const date = atom.date
    ? `${atom.date.year ?? ""}/${atom.date.month ?? ""}/${atom.date.day}${atom.date.swappable ? "?" : ""}`
    : "";
  return [date, atom.time ?? "", atom.zone ?? "", atom.weak ? "weak" : ""].filter((part) => part !== "").join(
    " ",
  );
}

Deno.test("each clock recogniser reads its own spelling", async (t) => {
  const cases: [string, AtomReader, [string, string | null][]][] = [
    ["readIsoStamp", readIsoStamp, [
      ["2026-08-20 16:00:05)", "2026/8/20 16:00"],
      ["2026-08-20T16:00:00Z", "2026/8/20 16:00"],
      ["2026-11-02 12:00am", "2026/11/2 00:00"],
      ["2026-08-20", "2026/8/20"],
      ["2099-01-01 00:01:01", "void"],
      ["2026-02-31", "void"],
      ["2025/26", null],
    ]],
    ["readFullNumericDate", readFullNumericDate, [
      ["20-08-2026", "2026/8/20"],
      ["8/17/25,", "2025/8/17"],
      ["07-11-2026", "2026/7/11?"],
      ["27.12.2025", "2025/12/27"],
      ["05.04.2026", "2026/4/5"],
      ["31-02-2026", "void"],
    ]],
    ["readSlashDate", readSlashDate, [
      ["8/27 ", "/8/27 weak"],
      ["22/10 ", "/10/22 weak"],
      ["7/8 ", "/7/8? weak"],
      ["24/7", null],
      ["1/4 de Final", null],
      ["1/2 finale", null],
      ["8/10/25", null],
    ]],
    ["readColonClock", readColonClock, [
      ["20:45", "20:45"],
      ["5:35am", "05:35"],
      ["12:11:00 AM", "00:11"],
      ["16:00pm", "16:00"],
      ["18:00 PM", "18:00"],
      ["6:35p", "18:35"],
      ["17:50 h", "17:50"],
      ["21:00 Uhr", "21:00"],
      ["10:00PME 7", "22:00 ET"],
      ["25:00", null],
      ["20:61", null],
      ["2:1", null],
    ]],
    ["readMeridiemClock", readMeridiemClock, [
      ["7pm", "19:00"],
      ["615PM", "18:15"],
      ["1130 p.m.", "23:30"],
      ["12am", "00:00"],
      ["6/8pm", "18:00"],
      ["7.30pm", "19:30"],
      ["1PM E / 12PM C", "13:00 ET"],
      ["4PMet", "16:00 ET"],
      ["9PM Pacific", "21:00 PT"],
      ["9PM Eastern Bears", "21:00"],
      ["0pm", null],
      ["7", null],
    ]],
    ["readMilitaryClock", readMilitaryClock, [
      ["1230hrs", "12:30"],
      ["1930 IST", "19:30"],
      ["1930 FC", null],
      ["2026 Open", null],
      ["2026 EST", null],
      ["2460hrs", null],
    ]],
    ["readClosingHour", readClosingHour, [["16h", "16:00"], ["16h |", "16:00"], ["12h", null], [
      "16h Kiel",
      null,
    ]]],
    ["readBareHour", readBareHour, [["17h)", "17:00"], ["17hearts", null], ["25h", null]]],
    ["readHourClock", readHourClock, [
      ["20h45", "20:45"],
      ["21 Uhr", "21:00"],
      ["20.45 Uhr", "20:45"],
      ["24h", null],
      ["24h00", null],
      ["13u30", "13:30"],
      ["18.45 uur", "18:45"],
      ["21 hrs", "21:00"],
    ]],
    ["readDottedDigits", readDottedDigits, [
      ["7.30", "07:30"],
      ["16.15 A", "16:15"],
      ["7.11 9:00 PM", "/7/11?"],
      ["27.12. 20:45", "/12/27"],
      ["02.22)", "/2/22 weak"],
      ["3.14", "/3/14 weak"],
      ["40.40", null],
    ]],
    ["readDayMonth", readDayMonth, [
      ["27 Dec", "/12/27"],
      ["26th Sep -", "/9/26"],
      ["30 @ Jun", "/6/30"],
      ["5. Oktober 2026", "2026/10/5"],
      ["12 de octubre", "/10/12"],
      ["2 Dec 27 8:00 PM", null],
      ["31 Feb", "void"],
      ["12 Monkeys", null],
    ]],
    ["readMonthDay", readMonthDay, [
      ["Dec 27", "/12/27"],
      ["Sep 28-2026 5:00", "2026/9/28"],
      ["Aug 16, 2026", "2026/8/16"],
      ["May 9th", "/5/9"],
      ["Jun 7 PM", null],
      ["Set 2", null],
      ["Feb 30", "void"],
    ]],
    ["readOrdinalDay", readOrdinalDay, [["6th 4pm", "//6"], ["6 4pm", null]]],
    ["readWordedClock", readWordedClock, [
      ["kl. 20.15", "20:15"],
      ["klo 18", "18:00"],
      ["à 21h", "21:00"],
      ["kl 8/9", null],
      ["KO 1845", "18:45"],
      ["KO 12:30", "12:30"],
      ["KO 12", null],
      ["Noon ET", "12:00"],
      ["Midnight UK", "00:00"],
      ["Noon Town", null],
    ]],
  ];
  for (const [name, reader, rows] of cases) {
    await t.step(name, () => {
      for (const [text, expected] of rows) assert.equal(said(reader, text), expected, text);
    });
  }
});

Deno.test("readDigits picks the recogniser by what follows the digits", () => {
  assert.equal(readDigits("001) |", 0), null);
  assert.equal(readDigits("76ers", 0), null);
  assert.equal(readDigits("12345:00", 0), null);
  assert.equal(readDigits("7pm", 0)?.time, "19:00");
  assert.equal(readDigits("8/27 7pm", 0)?.date?.day, 27);
});

Deno.test("printTime ignores a half of the day that contradicts the hour", () => {
  assert.equal(printTime(16, 0, "p"), "16:00");
  assert.equal(printTime(13, 0, "a"), "13:00");
  assert.equal(printTime(24, 0, undefined), null);
});
