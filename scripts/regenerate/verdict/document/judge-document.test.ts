import { expect, it } from "vitest";
import type {
  MediaType,
  OpenApiDocument,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { SpecPlaces } from "../../place/spec-places.ts";
import { judgeDocument } from "./judge-document.ts";

type Part = Readonly<Record<string, unknown>>;

/** A spec with one operation and one webhook, of which parts are given. */
function places({ operation = {}, header, hook = {}, heard }: Readonly<Record<string, Part>>): SpecPlaces {
  const text: Readonly<Record<string, MediaType>> = {
    "application/json": { schema: { type: "object", properties: { a: { type: "string" } } } },
  };
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "Example", version: "1" },
    paths: {
      "/coins": {
        get: {
          operationId: "getCoins",
          responses: {
            "200": { description: "", content: text, ...(header && { headers: { Left: header } }) },
          },
          ...operation,
        },
      },
    },
    webhooks: {
      arrived: {
        ...(heard && { parameters: [{ name: "Sent", in: "header", ...heard }] }),
        post: { requestBody: { content: text }, responses: {}, ...hook },
      },
    },
  };
  return new SpecPlaces(document);
}

const integer = { type: "integer", maximum: 9 };
const signed = { "x-fern-webhook-signature": { type: "hmac", header: "Sign", algorithm: "sha256" } };
const body = (schema: Part): Part => ({ requestBody: { content: { "application/json": { schema } } } });
const words = (maxLength: number): Part => ({
  type: "object",
  properties: { a: { type: "string", maxLength } },
});

it.each<[string, Parameters<typeof places>[0], Parameters<typeof places>[0], string[]]>([
  ["nothing", {}, {}, []],
  [
    "an operation that is deprecated",
    {},
    { operation: { deprecated: true } },
    ["minor getCoins: it is deprecated /paths/~1coins/get"],
  ],
  [
    "a header that is gone",
    { header: { schema: integer } },
    {},
    [
      "major getCoins meta.headers.left: it is not documented any more /paths/~1coins/get/responses/200/headers/Left",
    ],
  ],
  [
    "a header that may be missing",
    { header: { required: true, schema: integer } },
    { header: { schema: integer } },
    ["major getCoins meta.headers.left: it may be missing /paths/~1coins/get/responses/200/headers/Left"],
  ],
  [
    "a header that is deprecated",
    { header: { schema: integer } },
    { header: { schema: integer, deprecated: true } },
    ["minor getCoins meta.headers.left: it is deprecated /paths/~1coins/get/responses/200/headers/Left"],
  ],
  [
    "a header that may be larger",
    { header: { schema: integer } },
    { header: { schema: { ...integer, maximum: 10 } } },
    [
      "major getCoins meta.headers.left: the value is at most 10, and was at most 9 /paths/~1coins/get/responses/200/headers/Left/schema",
    ],
  ],
  [
    "a webhook that is deprecated",
    {},
    { hook: { deprecated: true } },
    ["minor webhook arrived: it is deprecated /webhooks/arrived/post"],
  ],
  [
    "a header of a webhook that is gone",
    { heard: { schema: integer } },
    {},
    ["major webhook arrived headers.sent: it is not documented any more /webhooks/arrived/parameters/0"],
  ],
  [
    "a header of a webhook that is new",
    {},
    { heard: { schema: integer } },
    ["minor webhook arrived headers.sent: it is documented /webhooks/arrived/parameters/0"],
  ],
  [
    "a webhook that is signed no more",
    { hook: signed },
    {},
    [
      'major webhook arrived: the signature is gone; it was `{"type":"hmac","header":"Sign","algorithm":"sha256"}` /webhooks/arrived/post/x-fern-webhook-signature',
    ],
  ],
  [
    "a webhook whose body may be longer",
    { hook: body(words(5)) },
    { hook: body(words(6)) },
    [
      "major webhook arrived body.a: the number of characters is at most 6, and was at most 5 /webhooks/arrived/post/requestBody/content/application~1json/schema/properties/a",
    ],
  ],
])("finds %s", (_, old, now, want) => {
  const found = judgeDocument(places(old), places(now));
  expect(found.map(({ bump, where, what, pointer }) => `${bump} ${where}: ${what} ${pointer}`)).toEqual(want);
});

it("finds webhooks that are gone, and new ones", () => {
  const { document } = places({});
  const without = new SpecPlaces({ ...document, webhooks: {} });
  const told = (old: SpecPlaces, now: SpecPlaces): string[] =>
    judgeDocument(old, now).map(({ bump, where, what, pointer }) => `${bump} ${where}: ${what} ${pointer}`);
  expect(told(places({}), without)).toEqual(["major webhook arrived: it is gone /webhooks/arrived/post"]);
  expect(told(without, places({}))).toEqual(["minor webhook arrived: it is new /webhooks/arrived/post"]);
});
