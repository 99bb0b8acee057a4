import { describe, expect, it } from "vitest";
import type { NodeKind } from "../../../packages/payouts-simulator/src/document/index.ts";
import { vocabulary } from "../rules/words/vocabulary.ts";
import { words } from "./words.ts";

describe.each(words)("$name", ({ name, description, forms }) => {
  it("has a description, and in each form a place and an example", () => {
    expect(description).toMatch(/\.$/);
    for (const { places, examples } of forms) {
      expect(places).not.toEqual([]);
      expect(examples).not.toEqual([]);
    }
  });

  const shown = forms.flatMap(({ places, examples }) =>
    places.flatMap((place) => examples.map((example) => ({ place, example }))),
  );
  it.each(shown)("has the form of its example on $place: $example", ({ place, example }) => {
    const kind: NodeKind = place === "*" ? "info" : place;
    const node = { kind, value: { [name]: example }, path: [], parent: undefined };
    const document = { openapi: "3.1.0", info: { title: "Example", version: "1" } };
    expect([...vocabulary.check({ id: "example", document, nodes: [node], operations: [] })]).toEqual([]);
  });
});
