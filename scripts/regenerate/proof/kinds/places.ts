import type { Draft } from "../../../generator/caller-document/draft.ts";
import type { Bump } from "../../change.ts";
import { at, evidence, type Kind } from "../kind.ts";

type Node = Draft<Record<string, unknown>>;
type Place = readonly [rule: string, want: Bump, change: (node: Node) => void];

/** Writes keywords; `undefined` takes one away. */
function put(keywords: Node): (node: Node) => void {
  return (node) => {
    for (const [keyword, value] of Object.entries(keywords)) {
      if (value === undefined) Reflect.deleteProperty(node, keyword);
      else node[keyword] = value;
    }
  };
}

function rename(from: string, to: string): (node: Node) => void {
  return (node) => {
    node[to] = node[from];
    Reflect.deleteProperty(node, from);
  };
}

const sent = "/components/schemas/SendRequest/properties";
const got = "/components/schemas/Parcel/properties";
const send = "/paths/~1coins~1{purse}/post";
const list = "/paths/~1coins~1{purse}/get";
const recall = "/paths/~1parcels~1{id}/delete";
const label = "/paths/~1purses~1{office}~1{purse}/put";
const arrived = "/webhooks/parcel.arrived";
const text = { type: "string" };
const json = (schema: Node): Node => ({ "application/json": { schema } });

/** Changes that have their place in the spec that was made for them, by the pointer to it. */
const places: Readonly<Record<string, readonly Place[]>> = {
  // Limits that another keyword says, and demands of which one contains the other.
  [`${sent}/count`]: [
    ["request-property-min-became-exclusive", "major", put({ minimum: undefined, exclusiveMinimum: 1 })],
    ["request-property-min-in-other-words", "patch", put({ minimum: undefined, exclusiveMinimum: 0 })],
  ],
  [`${got}/count`]: [
    ["response-property-min-became-exclusive", "patch", put({ minimum: undefined, exclusiveMinimum: 1 })],
    ["response-property-min-in-other-words", "patch", put({ minimum: undefined, exclusiveMinimum: 0 })],
  ],
  [`${sent}/weight`]: [
    [
      "request-property-exclusive-max-became-inclusive",
      "minor",
      put({ exclusiveMaximum: undefined, maximum: 10 }),
    ],
    ["request-property-multiple-of-finer", "minor", put({ multipleOf: 0.25 })],
    ["request-property-multiple-of-coarser", "major", put({ multipleOf: 1 })],
  ],
  [`${got}/weight`]: [
    [
      "response-property-exclusive-max-became-inclusive",
      "major",
      put({ exclusiveMaximum: undefined, maximum: 10 }),
    ],
    ["response-property-multiple-of-finer", "major", put({ multipleOf: 0.25 })],
    ["response-property-multiple-of-coarser", "patch", put({ multipleOf: 1 })],
  ],
  [`${sent}/word`]: [
    ["request-property-pattern-generalized", "minor", put({ pattern: ".*" })],
    ["request-property-enum-of-one", "major", put({ enum: ["a"] })],
  ],
  [`${got}/word`]: [["response-property-pattern-generalized", "major", put({ pattern: ".*" })]],
  [`${sent}/speed`]: [
    ["request-property-enum-became-const", "major", put({ enum: undefined, const: "fast" })],
  ],
  [`${sent}/card/properties/stamp`]: [
    ["request-property-const-became-enum", "minor", put({ const: undefined, enum: ["paid", "due"] })],
  ],
  [`${sent}/marks/items`]: [
    ["request-items-max-length-decreased", "major", put({ maxLength: 8 })],
    ["request-items-max-length-increased", "minor", put({ maxLength: 10 })],
  ],
  [`${got}/marks/items`]: [
    ["response-items-max-length-increased", "major", put({ maxLength: 10 })],
    ["response-items-became-nullable", "major", put({ type: ["string", "null"] })],
  ],
  [`${sent}/free/additionalProperties`]: [
    ["request-further-properties-max-length-decreased", "major", put({ maxLength: 98 })],
  ],
  [`${got}/free/additionalProperties`]: [
    ["response-further-properties-type-changed", "major", put({ type: "integer", maxLength: undefined })],
  ],
  [`${sent}/either/oneOf/0`]: [
    ["request-one-of-member-max-length-decreased", "major", put({ maxLength: 4 })],
  ],
  [`${got}/either/oneOf/0`]: [
    ["response-one-of-member-max-length-increased", "major", put({ maxLength: 6 })],
  ],
  "/components/schemas/House": [
    [
      "request-one-of-member-property-became-required",
      "major",
      put({
        required: ["kind", "street", "door"],
        properties: { kind: { const: "house" }, street: text, door: text },
      }),
    ],
    [
      "request-one-of-member-property-added",
      "minor",
      (house) => Object.assign(house["properties"] as Node, { door: text }),
    ],
    [
      "request-one-of-member-value-changed",
      "major",
      (house) => Object.assign(house["properties"] as Node, { kind: { const: "home" } }),
    ],
  ],
  "/components/schemas/ByCart": [
    ["response-one-of-member-property-lost", "major", put({ properties: { mode: { const: "cart" } } })],
    [
      "response-one-of-member-property-added",
      "minor",
      (cart) => Object.assign(cart["properties"] as Node, { bell: text }),
    ],
    ["response-one-of-member-property-became-required", "patch", put({ required: ["mode", "wheels"] })],
  ],
  "/components/schemas/Way": [
    ["response-one-of-in-another-order", "patch", (way) => (way["oneOf"] as unknown[]).reverse()],
  ],
  "/components/schemas/Refusal": [
    ["error-body-property-became-optional", "major", put({ required: ["code"] })],
    [
      "error-body-property-added",
      "minor",
      (refusal) => Object.assign(refusal["properties"] as Node, { hint: text }),
    ],
  ],

  // Parameters.
  [`${send}/parameters/1/schema`]: [
    ["request-header-property-enum-value-removed", "major", put({ enum: ["gift"] })],
    ["request-header-property-enum-value-added", "minor", put({ enum: ["gift", "debt", "loan"] })],
    ["request-header-property-max-length-decreased", "major", put({ maxLength: 19 })],
  ],
  [`${list}/parameters/3/schema`]: [
    ["request-parameter-format-removed", "minor", put({ format: undefined })],
    ["request-parameter-pattern-changed", "major", put({ pattern: "^202" })],
    ["request-parameter-min-length-decreased", "minor", put({ minLength: 9 })],
  ],
  [`${list}/parameters/4`]: [["request-parameter-serialization-changed", "patch", put({ explode: false })]],
  [`${list}/parameters/4/schema`]: [
    ["request-parameter-max-items-decreased", "major", put({ maxItems: 8 })],
    ["request-parameter-items-type-changed", "major", put({ items: { type: "integer" } })],
    [
      "request-parameter-list-of-types-narrowed",
      "major",
      put({ type: "string", items: undefined, minItems: undefined, maxItems: undefined }),
    ],
  ],
  "/paths/~1parcels~1{id}/parameters/0/schema": [
    ["request-parameter-pattern-added (path)", "major", put({ pattern: "^c-" })],
    ["request-parameter-type-changed (path)", "major", put({ type: "integer" })],
  ],
  "/components/parameters/Office": [
    ["x-speakeasy-globals: option required", "major", put({ required: true })],
    ["x-speakeasy-globals: option renamed", "major", put({ "x-speakeasy-name-override": "branch" })],
  ],
  "/components/parameters/Office/schema": [
    ["x-speakeasy-globals: max-length-decreased", "major", put({ maxLength: 11 })],
    ["x-speakeasy-globals: max-length-increased", "minor", put({ maxLength: 13 })],
  ],

  // Operations, bodies and answers.
  "/paths/~1purses~1{office}~1{purse}": [["api-method-changed", "major", rename("put", "post")]],
  [`${label}/requestBody`]: [
    ["request-body-media-type-changed", "major", put({ content: { "text/plain": { schema: text } } })],
  ],
  [`${label}/responses/200`]: [["response-body-removed", "major", put({ content: undefined })]],
  [`${recall}/responses/204`]: [
    ["response-body-added", "minor", put({ content: json({ type: "object", properties: { left: text } }) })],
  ],
  [`${list}/responses`]: [
    ["response-success-status-added (no body)", "major", put({ "202": { description: "Later." } })],
  ],
  [`${recall}`]: [["api-security-added (another credential)", "patch", put({ security: [{ token: [] }] })]],
  "/components/responses/Sent/headers/Coin-Left": [
    ["response-header-deprecated", "minor", put({ deprecated: true })],
    ["response-header-type-changed", "major", put({ schema: text })],
  ],
  "/components/responses/Sent/headers/Coin-Left/schema": [
    ["response-header-max-increased", "major", put({ maximum: 101 })],
    ["response-header-max-decreased", "patch", put({ maximum: 99 })],
  ],

  // Webhooks: all that they bring is an answer.
  [`${arrived}/post`]: [
    ["webhook-deprecated", "minor", put({ deprecated: true })],
    ["webhook-operation-id-changed", "patch", put({ operationId: "parcelCame" })],
  ],
  [arrived]: [["webhook-header-removed", "major", put({ parameters: undefined })]],
  [`${arrived}/parameters/0`]: [
    ["webhook-header-became-optional", "major", put({ required: false })],
    ["webhook-header-deprecated", "minor", put({ deprecated: true })],
  ],
  [`${arrived}/parameters/0/schema`]: [["webhook-header-max-increased", "major", put({ maximum: 10 })]],
  [`${arrived}/post/requestBody/content/application~1json/schema`]: [
    ["webhook-body-property-became-optional", "major", put({ required: ["event"] })],
    [
      "webhook-body-property-added",
      "minor",
      (body) => Object.assign(body["properties"] as Node, { hint: text }),
    ],
  ],
  [`${arrived}/post/requestBody/content/application~1json/schema/properties/weight`]: [
    ["webhook-body-max-increased", "major", put({ maximum: 1001 })],
    ["webhook-body-max-decreased", "patch", put({ maximum: 999 })],
  ],
  [`${arrived}/post/x-fern-webhook-signature`]: [
    ["x-fern-webhook-signature: encoding changed", "major", put({ encoding: "base64" })],
    [
      "x-fern-webhook-signature: what is signed changed",
      "major",
      put({ "payload-format": { components: ["timestamp", "body"], delimiter: ":" } }),
    ],
    [
      "x-fern-webhook-signature: time elsewhere",
      "major",
      put({ timestamp: { header: "Coin-Other-Time", tolerance: 300 } }),
    ],
    [
      "x-fern-webhook-signature: another tolerance",
      "major",
      put({ timestamp: { header: "Coin-Time", tolerance: 600 } }),
    ],
    ["x-fern-webhook-signature: a weaker hash", "major", put({ algorithm: "sha1" })],
    ["x-fern-webhook-signature: documented no more", "major", put({ type: "undocumented" })],
    ["x-fern-webhook-signature: one more header", "minor", put({ header: ["Coin-Signature", "Signature"] })],
  ],
  [`${arrived}/post/x-payouts-event`]: [
    ["x-payouts-event: no payout", "major", put({ payout: undefined })],
    ["x-payouts-event: an id", "minor", put({ id: "/weight" })],
    ["x-payouts-event: fewer are about a payout", "major", put({ when: { "/weight": 1 } })],
  ],

  // Our words.
  [`${send}/x-payouts-idempotency`]: [
    ["x-payouts-idempotency: format gone", "minor", put({ format: undefined })],
    ["x-payouts-idempotency: answer to a mismatch is a replay", "major", put({ onMismatch: "replays" })],
    ["x-payouts-idempotency: answer in flight documented no more", "major", put({ onInFlight: undefined })],
    ["x-payouts-idempotency: scope documented no more", "major", put({ scope: undefined })],
    [
      "x-payouts-idempotency: lifetime documented no more",
      "major",
      put({ lifetime: undefined, trusted: undefined }),
    ],
    [
      "x-payouts-idempotency: compares another field",
      "major",
      put({ compare: { "/amount/value": "/count" } }),
    ],
    ["x-payouts-idempotency: settle documented no more", "minor", put({ settle: undefined })],
  ],
  [`${send}/x-payouts-idempotency/format`]: [
    ["x-payouts-idempotency: least length of a key up", "major", put({ minLength: 9 })],
    ["x-payouts-idempotency: least length of a key down", "minor", put({ minLength: 7 })],
    ["x-payouts-idempotency: pattern changed", "major", put({ pattern: "^[a-z0-9-]+$" })],
    ["x-payouts-idempotency: pattern gone", "minor", put({ pattern: undefined })],
  ],
  [`${send}/x-payouts-idempotency/replayMarker`]: [
    ["x-payouts-idempotency: value of the replay marker changed", "major", put({ value: "yes" })],
  ],
  [`${send}/x-payouts-reconcile`]: [
    ["x-payouts-reconcile: compares nothing", "major", put({ compare: undefined })],
    ["x-payouts-reconcile: compares another field", "major", put({ compare: { "/amount/value": "/count" } })],
  ],
  [`${send}/x-payouts-reconcile/reference`]: [
    ["x-payouts-reconcile: reference elsewhere in the answer", "major", put({ result: "/id" })],
  ],
  [`${list}/x-speakeasy-pagination/outputs`]: [
    ["x-speakeasy-pagination: next cursor elsewhere", "major", put({ nextCursor: "$.total" })],
  ],
  "/components/schemas/Parcel/x-payouts-view": [
    ["x-payouts-view: reference lost", "major", put({ reference: undefined })],
    ["x-payouts-view: an amount lost", "major", put({ amount: ["/amount"] })],
    ["x-payouts-view: amounts in another order", "major", put({ amount: ["/fee", "/amount"] })],
    ["x-payouts-view: time of creation lost", "major", put({ times: undefined })],
  ],
  "/components/schemas/ParcelStatus": [
    [
      "x-payouts-lifecycle: status known in the list too",
      "minor",
      (status) => {
        (status["x-extensible-enum"] as string[]).push("burnt");
        const { states } = status["x-payouts-lifecycle"] as { states: Node };
        states["burnt"] = "failed";
      },
    ],
  ],
  "/components/schemas/ParcelStatus/x-payouts-lifecycle": [
    [
      "x-payouts-lifecycle: open failure by its words",
      "major",
      put({ open: [{ message: "storm", evidence }] }),
    ],
    [
      "x-payouts-lifecycle: more statuses may be replaced",
      "major",
      put({ reversible: ["home", "lost", "gone"] }),
    ],
  ],
  "/components/schemas/ParcelStatus/x-payouts-lifecycle/states": [
    ["x-payouts-lifecycle: accepted became in flight", "major", put({ packed: "in_flight" })],
    ["x-payouts-lifecycle: failed became returned", "major", put({ lost: "returned" })],
  ],
  "/x-payouts-error": [
    ["x-payouts-error: request id in the body lost", "major", put({ requestId: undefined })],
    ["x-payouts-error: fields lost", "major", put({ fields: undefined })],
    ["x-payouts-error: first place of the code lost", "major", put({ code: ["/error"] })],
  ],
  "/x-payouts-error/reasons/1": [
    ["x-payouts-error: a failure concerns one payout only", "major", put({ scope: undefined })],
  ],
  "/x-payouts-error/reasons/0": [["x-payouts-error: waiting does not help", "major", put({ retry: false })]],
  "/servers/1": [["x-environment: environment renamed", "major", put({ "x-environment": "test" })]],
  "/components/securitySchemes/token": [
    ["x-credential-env: variable lost", "major", put({ "x-credential-env": undefined })],
    ["x-credential-env: in other words", "patch", put({ description: "Other words." })],
  ],
};

export const placed: readonly Kind[] = Object.entries(places).flatMap(([pointer, kinds]) =>
  kinds.map(([rule, want, change]) => ({
    rule,
    want,
    // Elsewhere the same pointer may lead to something else.
    change: (scene) =>
      Object.hasOwn(scene.document.paths ?? {}, "/coins/{purse}") ? at(pointer, change)(scene) : undefined,
  })),
);
