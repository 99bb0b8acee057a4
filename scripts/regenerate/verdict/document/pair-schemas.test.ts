import { expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { pairSchemas } from "./pair-schemas.ts";

const house: Schema = {
  type: "object",
  properties: { kind: { const: "house" }, street: { type: "string" } },
};
const box: Schema = { type: "object", properties: { kind: { const: "box" } } };

function members(...oneOf: Schema[]) {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "Example", version: "1" },
    components: { schemas: { It: { oneOf }, House: house } },
  };
  return oneOf.map((schema, index) => ({
    document,
    pointer: `/components/schemas/It/oneOf/${index}`,
    schema,
  }));
}

it.each<[string, Schema[], Schema[], both: string[], lost: string[], gained: string[]]>([
  [
    "by reference",
    [{ $ref: "#/components/schemas/House" }, box],
    [box, { $ref: "#/components/schemas/House" }],
    ["0→1", "1→0"],
    [],
    [],
  ],
  [
    "by the value that distinguishes them",
    [house, box],
    [
      { ...box, title: "B" },
      { ...house, title: "H" },
    ],
    ["0→1", "1→0"],
    [],
    [],
  ],
  [
    "by their type, where as many are left",
    [{ type: "string" }],
    [{ type: "string", maxLength: 3 }],
    ["0→0"],
    [],
    [],
  ],
  ["not what one of them has alone", [house], [house, box], ["0→0"], [], ["1"]],
  ["not what distinguishes itself", [house], [box], [], ["0"], ["0"]],
])("pairs %s", (_, old, now, both, lost, gained) => {
  const at = ({ pointer }: { readonly pointer: string }): string => pointer.split("/").at(-1) ?? "";
  const pairs = pairSchemas(members(...old), members(...now));
  expect(pairs.both.map(([before, after]) => `${at(before)}→${at(after)}`)).toEqual(both);
  expect([pairs.lost.map(at), pairs.gained.map(at)]).toEqual([lost, gained]);
});
