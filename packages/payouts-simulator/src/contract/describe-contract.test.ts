import { describe, expect, it } from "vitest";
import { slowCoach, tinBox } from "../../test/fixtures.ts";
import { runContract } from "../../test/run-contract.ts";
import { slowCoachClient } from "../../test/slow-coach-client.ts";
import { tinBoxClient } from "../../test/tin-box-client.ts";
import type { Flaw } from "../../test/tin-box-client.ts";
import { writePointer } from "../document/json-pointer.ts";
import { describeContract } from "./describe-contract.ts";

const options = { boxId: "box-1" };

// Correct clients pass the contract.
describeContract({ document: tinBox.document, createClient: tinBoxClient(), options, describe, it, expect });
describeContract({ document: slowCoach.document, createClient: slowCoachClient(), describe, it, expect });

describe("a mistake in the client makes the test for it fail", () => {
  it.each<[Flaw, test: string, reason: string]>([
    ["no method", "getPayout sends a valid request", 'no method "getPayout"'],
    ["wrong method", 'createPayout sends the request "wallet"', "violations of the document"],
    ["wrong path", 'createPayout sends the request "wallet"', "violations of the document"],
    ["wrong path parameter", "getPayout sends a valid request", "path /id"],
    ["no query", "listRates sends every parameter", "query /page"],
    ["wrong query style", "listPayouts sends every parameter", "query /status"],
    ["no own header", "createPayout sends every parameter", "header Tin-Box-Trace"],
    ["no global", "listPayouts sends every parameter", "violations of the document"],
    [
      "no key",
      'createPayout sends its own idempotency key with the request "bank"',
      "violations of the document",
    ],
    ["other key", 'createPayout sends the request "bank"', "header idempotency-key"],
    ["no credential", "getPayout sends a valid request", "violations of the document"],
    ["wrong body", 'createPayout sends the request "bank"', "violations of the document"],
    ["other amount", 'createPayout sends the request "bank"', "body /amount"],
    ["two requests", "cancelPayout sends a valid request", "the requests of the call"],
    ["envelope for value", 'getPayout reads 200 "second"', "the value of a 200"],
    ["value for nothing", "cancelPayout reads 204", "the value of a 204"],
    ["wrong class", "getPayout reads 404", "the error"],
    ["wrong status", "listRates reads 429", "the error"],
    ["wrong outcome", 'createPayout reads 409 "inFlight"', "the error"],
    ["wrong error body", "createPayout reads 401", "the error"],
    ["swallowed error", "createPayout reads 503", "the call did not reject"],
    ["endless pages", "listPayouts yields every item once and stops", "does not stop"],
    ["one item only", "listPayouts yields every item once and stops", "the items of the documented page"],
  ])("%s", async (flaw, test, reason) => {
    const { failed } = await runContract({
      document: tinBox.document,
      createClient: tinBoxClient(flaw),
      options,
    });
    expect(failed.get(test)).toContain(reason);
  });

  it("names a header that the client should have added, though the document does not require it", async () => {
    const pointer = "/paths/~1payouts/post/parameters/0/required";
    const document = writePointer(tinBox.document, pointer, false) as object;
    const { failed } = await runContract({ document, createClient: tinBoxClient("no key"), options });
    const title = 'createPayout sends its own idempotency key with the request "wallet"';
    expect(failed.get(title)).toContain("values that the client should have added");
  });

  it.each([
    ["key", { key: false, note: true }, "createTransfer sends its own key at /external_id of the request"],
    [
      "reference",
      { key: true, note: false },
      "createTransfer sends its own reference at /items/*/note of the request",
    ],
  ])("no %s in the body", async (_, fills, test) => {
    const { failed } = await runContract({
      document: slowCoach.document,
      createClient: slowCoachClient(fills),
    });
    expect([...failed.keys()]).toEqual([test]);
  });
});

describe("a mistake in the document makes the test for it fail", () => {
  const post = "/paths/~1payouts/post";
  const get = "/paths/~1payouts~1{id}/get";
  it.each<[mistake: string, pointer: string, value: unknown, test: string]>([
    ["another method", "/paths/~1rates", { put: readRates() }, "listRates sends a valid request"],
    ["another path", "/paths/~1payouts~1export", undefined, "exportPayouts sends a valid request"],
    [
      "another query parameter",
      "/paths/~1payouts/get/parameters/3/name",
      "made",
      "listPayouts sends every parameter",
    ],
    [
      "another query style",
      "/paths/~1payouts/get/parameters/2/explode",
      true,
      "listPayouts sends every parameter",
    ],
    [
      "another header",
      "/components/parameters/BoxId/name",
      "Other-Id",
      'createPayout sends the request "wallet"',
    ],
    [
      "another security scheme",
      "/components/securitySchemes/bearer/scheme",
      "basic",
      "getPayout sends a valid request",
    ],
    [
      "another body",
      "/components/schemas/Wallet/properties/phone",
      { type: "integer" },
      'createPayout sends the request "wallet"',
    ],
    [
      "another resource",
      `${get}/responses/200/x-payouts-result`,
      "/payout/id",
      'getPayout reads 200 "first"',
    ],
    [
      "another outcome",
      `${post}/responses/503/x-payouts-error`,
      { outcome: "unknown" },
      "createPayout reads 503",
    ],
    [
      "another list",
      "/paths/~1payouts/get/x-speakeasy-pagination/outputs/results",
      "$.page",
      "listPayouts yields every item once and stops",
    ],
  ])("%s", async (mistake, pointer, value, test) => {
    const changed = writePointer(tinBox.document, pointer, value) as object;
    const moved = {
      get: { operationId: "exportPayouts", security: [], responses: { 200: { description: "" } } },
    };
    const document =
      mistake === "another path" ? (writePointer(changed, "/paths/~1moved", moved) as object) : changed;
    const { failed } = await runContract({ document, createClient: tinBoxClient(), options });
    expect([...failed.keys()]).toContain(test);
  });
});

/** The operation that lists rates, to put under another method. */
function readRates(): unknown {
  const rates = tinBox.document.paths?.["/rates"];
  return rates && "get" in rates ? rates.get : undefined;
}
