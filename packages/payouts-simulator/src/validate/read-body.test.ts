import { expect, it } from "vitest";
import { tinBox } from "../../test/fixtures.ts";
import type { MediaType } from "../document/openapi-document.ts";
import { readBody } from "./read-body.ts";

const media: MediaType = {
  schema: {
    properties: { amount: { type: "integer" }, tags: { type: "array", items: { type: "boolean" } } },
  },
};

function read(mediaType: string, text: string): unknown {
  return readBody(tinBox.document, media, mediaType, new TextEncoder().encode(text));
}

it("reads JSON, and reports why it cannot", () => {
  expect(read("application/json", '{"amount":1}')).toEqual({ value: { amount: 1 } });
  expect(read("application/json", '{"amount":')).toEqual({
    problem: expect.stringContaining("is not JSON"),
  });
});

it("reads the fields of a form by their schemas", () => {
  const value = { amount: 10, tags: [true], note: "1" };
  expect(read("application/x-www-form-urlencoded", "amount=10&tags=true&note=1")).toEqual({ value });
  const part = '--x\r\nContent-Disposition: form-data; name="amount"\r\n\r\n7\r\n--x--\r\n';
  expect(read("multipart/form-data; boundary=x", part)).toEqual({ value: { amount: 7 } });
  expect(read("multipart/form-data", part)).toEqual({
    problem: "is not multipart/form-data: the content type has no boundary",
  });
});

it("returns text as a string, and binary content as bytes", () => {
  expect(read("text/plain", "1")).toEqual({ value: "1" });
  expect(read("application/pdf", "%")).toEqual({ value: new Uint8Array([37]) });
});
