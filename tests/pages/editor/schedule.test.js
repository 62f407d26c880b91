// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { local, moment } from "../../../bot/web/static/editor/schedule-dialog.js";

test("a moment goes into a field for date and time and comes back to the minute", () => {
  for (const iso of ["2027-03-01T08:05:00.000Z", "2026-12-31T23:59:00.000Z", "2027-03-28T01:30:00.000Z"]) {
    assert.match(local(iso), /^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
    assert.equal(moment(local(iso)), iso);
  }
});

test("an empty field, or one that says no moment, is none", () => {
  assert.deepEqual([local(null), moment(""), moment("soon")], ["", null, null]);
});
