import assert from "node:assert/strict";
import {
  dateExists,
  isZoneWord,
  MONTHS,
  printDate,
  weekdayOf,
  WEEKDAYS,
  yearIsPlausible,
} from "./calendar_words.ts";

Deno.test("month and weekday words of several languages mean the same number", () => {
  for (const word of ["dec", "diciembre", "dezember", "dezembro", "joulukuu"]) {
    assert.equal(MONTHS.get(word), 12);
  }
  for (const word of ["sat", "samstag", "sabado", "lauantai", "lordag"]) assert.equal(WEEKDAYS.get(word), 6);
});

Deno.test("dateExists knows the length of months and leap years", () => {
  assert.equal(dateExists(2026, 2, 29), false);
  assert.equal(dateExists(2028, 2, 29), true);
  assert.equal(dateExists(2100, 2, 29), false);
  assert.equal(dateExists(null, 2, 29), true);
  assert.equal(dateExists(null, 4, 31), false);
  assert.equal(dateExists(null, 13, 1), false);
});

Deno.test("parking years are no years", () => {
  assert.equal(yearIsPlausible(2098), false);
  assert.equal(yearIsPlausible(2099), false);
  assert.equal(yearIsPlausible(2026), true);
});

Deno.test("weekdayOf and printDate", () => {
  assert.equal(weekdayOf(2026, 9, 26), 6);
  assert.equal(weekdayOf(2024, 2, 29), 4);
  assert.equal(printDate(2026, 3, 4), "2026-03-04");
  assert.equal(printDate(null, 3, 4), "--03-04");
  assert.equal(isZoneWord("CEST"), true);
  assert.equal(isZoneWord("THE"), false);
});
