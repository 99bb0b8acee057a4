import { expect, it } from "vitest";
import { tinBox } from "../../test/fixtures.ts";
import { curlLine } from "./curl-line.ts";

it("makes the documented example of the first operation that pays, with what it requires", () => {
  expect(curlLine(tinBox.document, "http://127.0.0.1:4010/tin-box/v1")).toBe(
    [
      "curl",
      "'http://127.0.0.1:4010/tin-box/v1/payouts'",
      "-H 'Authorization: Bearer any'",
      "-H 'Tin-Box-Id: box-1'",
      "-H 'Idempotency-Key: key-0001'",
      "-H 'Content-Type: application/json'",
      `-d '{"amount":1000,"currency":"SLE","destination":{"type":"wallet","phone":"+23270000001"},"reference":"r-1"}'`,
    ].join(" \\\n  "),
  );
});

it("has none where nothing is written", () => {
  const document = { ...tinBox.document, paths: {} };
  expect(curlLine(document, "http://127.0.0.1:4010")).toBeUndefined();
});
