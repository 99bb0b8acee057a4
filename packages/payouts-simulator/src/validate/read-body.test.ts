import { expect, it } from "vitest";
import { tinBox } from "../../test/fixtures.ts";
import type { Schema } from "../document/schema.ts";
import { readBody } from "./read-body.ts";

const schema: Schema = {
  properties: { amount: { type: "integer" }, tags: { type: "array", items: { type: "boolean" } } },
};

function read(mediaType: string, text: string): Promise<unknown> {
  return readBody(tinBox.document, schema, mediaType, new TextEncoder().encode(text));
}

it("reads JSON, and reports why it cannot", async () => {
  expect(await read("application/json", '{"amount":1}')).toEqual({ value: { amount: 1 } });
  expect(await read("application/json", '{"amount":')).toEqual({
    problem: expect.stringContaining("is not JSON"),
  });
});

it("reads the fields of a form by their schemas", async () => {
  const value = { amount: 10, tags: [true], note: "1" };
  expect(await read("application/x-www-form-urlencoded", "amount=10&tags=true&note=1")).toEqual({ value });
  const part = '--x\r\nContent-Disposition: form-data; name="amount"\r\n\r\n7\r\n--x--\r\n';
  expect(await read("multipart/form-data; boundary=x", part)).toEqual({ value: { amount: 7 } });
  expect(await read("multipart/form-data", part)).toEqual({ problem: "is not multipart/form-data" });
});

it("returns text as a string, and binary content as bytes", async () => {
  expect(await read("text/plain", "1")).toEqual({ value: "1" });
  expect(await read("application/pdf", "%")).toEqual({ value: new Uint8Array([37]) });
});
