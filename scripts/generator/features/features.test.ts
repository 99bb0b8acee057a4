import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { detectSpec, getTypes } from "@redocly/openapi-core";
import { format } from "prettier";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isMap, isPair, isScalar, isSeq, LineCounter, parse, parseDocument } from "yaml";
import { resolvePointer, segmentsOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { NodeKind, OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { loadSpec } from "../load/load-spec.ts";
import type { SpecProblem } from "../load/spec-problem.ts";
import { alignedTable } from "../reference/aligned-table.ts";
import { refusedKeywords, supportedKeywords } from "../rules/openapi/keyword-support.ts";
import { constructs } from "./constructs.ts";
import type { Feature, RefusedFeature, SupportedFeature } from "./feature.ts";
import { keywordFeatures } from "./keyword-features.ts";

const sound = await readFile(new URL("sound.yaml", import.meta.url), "utf8");
const pettyCash = parse(
  await readFile(new URL("../__fixtures__/petty-cash.yaml", import.meta.url), "utf8"),
) as OpenApiDocument;
// The few that exclude another one, such as the two ways to name a license, stand in the sound spec.
const features: readonly Feature[] = [
  ...keywordFeatures([pettyCash, parse(sound) as OpenApiDocument]),
  ...constructs,
];

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "features-"));
});
afterAll(() => rm(directory, { recursive: true }));

describe("the inventory", () => {
  const known = (kind: NodeKind): string[] => [
    ...supportedKeywords[kind],
    ...Object.keys(refusedKeywords[kind] ?? {}),
  ];

  /** The authority on the keywords of OpenAPI 3.1: the linter's types. */
  const types: Readonly<Record<string, { readonly properties?: object }>> = getTypes(
    detectSpec({ openapi: "3.1.0" }),
  );
  /** Refused by rules of their own, as constructs. */
  const elsewhere = ["$ref"];
  it.each<[NodeKind, string]>([
    ["document", "Root"],
    ["info", "Info"],
    ["contact", "Contact"],
    ["license", "License"],
    ["externalDocs", "ExternalDocs"],
    ["server", "Server"],
    ["serverVariable", "ServerVariable"],
    ["tag", "Tag"],
    ["pathItem", "PathItem"],
    ["operation", "Operation"],
    ["webhook", "PathItem"],
    ["webhookOperation", "Operation"],
    ["parameter", "Parameter"],
    ["header", "Header"],
    ["requestBody", "RequestBody"],
    ["response", "Response"],
    ["mediaType", "MediaType"],
    ["example", "Example"],
    ["components", "Components"],
    ["securityScheme", "SecurityScheme"],
    ["oauthFlows", "OAuth2Flows"],
    ["oauthFlow", "ClientCredentials"],
    ["schema", "Schema"],
    ["discriminator", "Discriminator"],
  ])("has every keyword of a %s", (kind, type) => {
    const named = Object.keys(types[type]?.properties ?? {}).filter((keyword) => !keyword.startsWith("x-"));
    expect(named).not.toEqual([]);
    expect(named.filter((keyword) => ![...known(kind), ...elsewhere].includes(keyword))).toEqual([]);
  });

  it.each([
    ...["core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content"],
  ])("has every keyword of JSON Schema's vocabulary %s", (vocabulary) => {
    const meta = createRequire(import.meta.url)(
      `ajv/dist/refs/json-schema-2020-12/meta/${vocabulary}.json`,
    ) as { properties: Record<string, unknown> };
    expect(Object.keys(meta.properties).filter((keyword) => !known("schema").includes(keyword))).toEqual([]);
  });

  it("has each feature once", () => {
    const names = features.map(({ feature }) => feature);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe("a supported feature stands in the invented provider", () => {
  it.each(features.filter((each): each is SupportedFeature => each.status === "supported"))(
    "$feature",
    ({ shown }) => {
      expect(resolvePointer(pettyCash, shown) ?? resolvePointer(parse(sound), shown)).toBeDefined();
      expect(shown).not.toBe("");
    },
  );
});

const remedies = new Map<string, string>();

describe("a refused feature is refused, once, at its line", () => {
  it("and nothing is in the sound spec", async () => {
    expect(await problemsOf(sound)).toEqual([]);
  });

  it.each(features.filter((each): each is RefusedFeature => each.status === "refused"))(
    "$feature",
    async (refused) => {
      const text = changed(refused.change);
      const at = refused.at ?? Object.keys(refused.change)[0] ?? "";
      const [problem, ...others] = await problemsOf(text);
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ rule: refused.rule, pointer: at });
      if (at !== "") expect(problem?.line).toBe(lineOf(text, at));
      remedies.set(refused.feature, problem?.remedy ?? "");
      expect(problem?.remedy).toMatch(/[.?]$/);
    },
  );

  it("as specs/README.md says (`vitest run features -u` writes it)", async () => {
    const page = new URL("../../../specs/README.md", import.meta.url);
    const [before] = (await readFile(page, "utf8")).split("## What is supported");
    const text = `${before}## What is supported\n\n${table()}\n`;
    const next = await format(text, { parser: "markdown" });
    await expect(next).toMatchFileSnapshot(fileURLToPath(page));
  });
});

function table(): string {
  const rows = features.map((each) => [
    each.feature,
    each.status,
    each.status === "supported"
      ? `\`${each.shown}\``
      : `rule \`${each.rule}\`: ${remedies.get(each.feature) ?? ""}`,
  ]);
  return [
    "Every keyword of OpenAPI 3.1 and JSON Schema 2020-12, and what is more than a keyword. *Supported*: typed, sent, read, simulated and contract-tested, or, where it is prose, kept for people; [the invented provider](../scripts/generator/__fixtures__/petty-cash.yaml) shows it at the pointer named. *Refused*: by the rule named, at its file, line and pointer, with this remedy. The table is made from the tests: `pnpm exec vitest run features -u` writes it.",
    alignedTable(["Feature", "Status", "Shown by, or what to do"], rows),
  ].join("\n\n");
}

async function problemsOf(text: string): Promise<readonly SpecProblem[]> {
  const file = join(directory, "example.yaml");
  await writeFile(file, text);
  const result = await loadSpec(file);
  return result.ok ? [] : result.problems;
}

function changed(change: RefusedFeature["change"]): string {
  const document = parseDocument(sound);
  for (const [pointer, value] of Object.entries(change)) {
    const path: (string | number)[] = [];
    for (const segment of segmentsOf(pointer)) {
      const around = path.length === 0 ? document.contents : document.getIn(path);
      path.push(isSeq(around) ? Number(segment) : segment);
    }
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
  }
  return String(document);
}

/** The line of the key, or of the item, that a pointer leads to. */
function lineOf(text: string, pointer: string): number {
  const lines = new LineCounter();
  let node: unknown = parseDocument(text, { lineCounter: lines }).contents;
  let offset = 0;
  for (const segment of segmentsOf(pointer)) {
    const items: readonly unknown[] = isMap(node) || isSeq(node) ? node.items : [];
    const item = isMap(node)
      ? items.find((each) => isPair(each) && isScalar(each.key) && String(each.key.value) === segment)
      : items[Number(segment)];
    const place = isPair(item) ? item.key : item;
    offset = (place as { range?: [number] }).range?.[0] ?? 0;
    node = isPair(item) ? item.value : item;
  }
  return lines.linePos(offset).line;
}
