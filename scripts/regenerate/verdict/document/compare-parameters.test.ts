import { expect, it } from "vitest";
import type {
  OpenApiDocument,
  Parameter,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { pathText } from "../../finding.ts";
import { SpecPlaces } from "../../place/spec-places.ts";
import { compareParameters } from "./compare-parameters.ts";
import { SchemaComparison } from "./compare-schemas.ts";
import type { Side } from "./side.ts";

function side(...parameters: Parameter[]): Side {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "Example", version: "1" },
    "x-speakeasy-globals": { parameters: [{ name: "Office", in: "header" }] },
    paths: {
      "/coins": {
        post: {
          operationId: "pay",
          "x-payouts-idempotency": { carrier: "header", name: "Coin-Key", evidence: [] },
          parameters,
        },
      },
    },
  };
  const places = new SpecPlaces(document);
  const located = places.operations.get("pay");
  if (located === undefined) throw new TypeError("the operation is always there");
  return [places, located];
}

const urgent: Parameter = { name: "urgent", in: "query", schema: { type: "integer", maximum: 9 } };
const note: Parameter = { name: "Note", in: "header", schema: { type: "string" } };
const key: Parameter = { name: "Coin-Key", in: "header", required: true, schema: { type: "string" } };
const office: Parameter = { name: "Office", in: "header", schema: { type: "string" } };

it.each<[string, Parameter[], Parameter[], want: string[]]>([
  ["nothing", [urgent, note], [note, urgent], []],
  ["one that is gone", [urgent], [], ["major query.urgent: it is not accepted any more"]],
  ["one that is new", [], [urgent], ["minor query.urgent: it is accepted"]],
  [
    "one that is new, and required",
    [],
    [{ ...note, required: true }],
    ["major headers.Note: it is new, and required"],
  ],
  ["one that is required", [urgent], [{ ...urgent, required: true }], ["major query.urgent: it is required"]],
  ["one that need not be given any more", [{ ...urgent, required: true }], [urgent], []],
  [
    "one that is deprecated",
    [urgent],
    [{ ...urgent, deprecated: true }],
    ["minor query.urgent: it is deprecated"],
  ],
  [
    "a tighter limit",
    [urgent],
    [{ ...urgent, schema: { type: "integer", maximum: 8 } }],
    ["major query.urgent: the value is at most 8, and was at most 9"],
  ],
  ["the same header in other letters", [note], [{ ...note, name: "note" }], []],
  [
    "another name in the query",
    [urgent],
    [{ ...urgent, name: "Urgent" }],
    ["major query.urgent: it is not accepted any more", "minor query.Urgent: it is accepted"],
  ],
  ["not the key, which the client sends itself", [], [key], []],
  ["not that a global is required: its option says so", [office], [{ ...office, required: true }], []],
])("finds %s", (_, old, now, want) => {
  const found = compareParameters(new SchemaComparison(), side(...old), side(...now));
  expect(found.map(({ bump, path, what }) => `${bump} ${pathText(path)}: ${what}`)).toEqual(want);
});
