import assert from "node:assert/strict";
import { errorResponse, HttpError } from "./http_error.ts";

Deno.test("a known error becomes its status, headers and JSON", async () => {
  const error = new HttpError(429, "too_many_requests", "Cannot open the guide: too many requests", {
    hint: "Ask less often",
    headers: { "retry-after": "60" },
  });
  const response = errorResponse(error);
  assert.equal(response.status, 429);
  assert.equal(response.headers.get("retry-after"), "60");
  assert.equal(response.headers.get("content-type"), "application/json; charset=utf-8");
  assert.deepEqual(await response.json(), {
    source: "epgoat",
    code: "too_many_requests",
    message: "Cannot open the guide: too many requests",
    hint: "Ask less often",
  });
});

Deno.test("anything else is logged and reveals nothing", async () => {
  const { error } = console;
  const printed: unknown[] = [];
  console.error = (value: unknown) => printed.push(value);
  const surprise = new Error('relation "billing.secret_table" does not exist');
  try {
    const response = errorResponse(surprise);
    assert.equal(response.status, 500);
    assert.ok(!(await response.text()).includes("secret_table"));
  } finally {
    console.error = error;
  }
  assert.deepEqual(printed, [surprise]);
});
