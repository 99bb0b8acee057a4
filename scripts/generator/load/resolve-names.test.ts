import { expect, it } from "vitest";
import type { SourceFile, Sources } from "../rules/spec-source.ts";
import { resolveNames } from "./resolve-names.ts";

function resolved(files: Readonly<Record<string, unknown>>): unknown {
  const sources: Sources = new Map<string, SourceFile>(
    Object.entries(structuredClone(files)).map(([name, value]) => [
      `/specs/${name}`,
      { address: `/specs/${name}`, text: JSON.stringify(value), value, faults: [] },
    ]),
  );
  resolveNames(sources);
  return Object.fromEntries(
    [...sources].map(([name, source]) => [name.slice("/specs/".length), source?.value]),
  );
}

it("writes references to anchors as pointers, in whatever file they stand", () => {
  const files = {
    "main.yaml": { a: { $anchor: "first one" }, b: { $ref: "#first one" }, c: { $ref: "part.yaml#second" } },
    "part.yaml": {
      "x/y": { $anchor: "second" },
      d: { $ref: "main.yaml#first one" },
      e: { example: { $ref: "#second" } },
    },
  };
  expect(resolved(files)).toEqual({
    "main.yaml": { ...files["main.yaml"], b: { $ref: "#/a" }, c: { $ref: "part.yaml#/x~1y" } },
    "part.yaml": { ...files["part.yaml"], d: { $ref: "main.yaml#/a" } },
  });
});

it("leaves an anchor that no schema has, or several", () => {
  const files = {
    "main.yaml": { a: { $anchor: "one" }, b: { $anchor: "one" }, c: { $ref: "#one" }, d: { $ref: "#two" } },
  };
  expect(resolved(files)).toEqual(files);
});

it("writes the bare names of a mapping as references to the components of the document", () => {
  const discriminator = (mapping: object) => ({ discriminator: { propertyName: "kind", mapping } });
  const files = {
    "main.yaml": { components: { schemas: { A: discriminator({ a: "A", b: "B", c: "#/c" }) } } },
    "part.yaml": { P: discriminator({ a: "A" }) },
  };
  expect(resolved(files)).toEqual({
    "main.yaml": {
      components: { schemas: { A: discriminator({ a: "#/components/schemas/A", b: "B", c: "#/c" }) } },
    },
    "part.yaml": { P: discriminator({ a: "main.yaml#/components/schemas/A" }) },
  });
});
