import { isRecord, pointerOfReference } from "../../../packages/payouts-simulator/src/document/index.ts";

/** An object with a `$ref`, and its place in its file. */
export interface FoundReference {
  readonly node: Readonly<Record<string, unknown>>;
  readonly path: readonly (string | number)[];
  readonly $ref: string;
}

/** Below these stand values, in which `$ref` is a key like any other. */
const values = new Set(["example", "default", "const", "enum", "value"]);

/** Below these, keys are names that the author chose: a property may be called `example`. */
const maps = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "schemas", "responses", "parameters"],
  ...["requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems", "paths", "webhooks"],
  ...["examples", "content", "variables", "encoding"],
]);

/** Every `$ref` of a file, whatever part of a document it holds. */
export function referencesIn(value: unknown): FoundReference[] {
  return textsIn(value, "$ref").map(({ node, path, text }) => ({ node, path, $ref: text }));
}

/** The places of each `$anchor` of a file. */
export function anchorsIn(value: unknown): ReadonlyMap<string, readonly FoundReference["path"][]> {
  const anchors = new Map<string, FoundReference["path"][]>();
  for (const { path, text } of textsIn(value, "$anchor"))
    anchors.set(text, [...(anchors.get(text) ?? []), path]);
  return anchors;
}

/** The `mapping` of each `discriminator` of a file. */
export function mappingsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  return nodesWith(value, "discriminator").flatMap(({ node: { discriminator } }) => {
    const mapping = isRecord(discriminator) ? discriminator["mapping"] : undefined;
    return isRecord(mapping) ? [mapping] : [];
  });
}

type FoundNode = Pick<FoundReference, "node" | "path">;

function textsIn(value: unknown, keyword: string): (FoundNode & { readonly text: string })[] {
  return nodesWith(value, keyword).flatMap(({ node, path }) => {
    const text = node[keyword];
    return typeof text === "string" ? [{ node, path, text }] : [];
  });
}

function nodesWith(value: unknown, keyword: string): FoundNode[] {
  const found: FoundNode[] = [];
  visit(value, [], false);
  return found;

  function visit(part: unknown, path: FoundReference["path"], areNames: boolean): void {
    if (Array.isArray(part)) {
      part.forEach((item, index) => visit(item, [...path, index], false));
    } else if (isRecord(part)) {
      if (!areNames && Object.hasOwn(part, keyword)) found.push({ node: part, path });
      for (const [key, child] of Object.entries(part)) {
        const isExtension = key.startsWith("x-") && key !== "x-speakeasy-globals";
        if (!areNames && (values.has(key) || isExtension)) continue;
        // The `examples` of a schema are a list of values; elsewhere they are a map of objects.
        if (!areNames && key === "examples" && Array.isArray(child)) continue;
        visit(child, [...path, key], !areNames && maps.has(key) && isRecord(child));
      }
    }
  }
}

/** `parts.yaml#/Money` → its file and its pointer. No file: it leads to the network. */
export function partsOfReference($ref: string): {
  /** Empty: the same file. `undefined`: an address of the network. */
  readonly file: string | undefined;
  /** Empty: the whole file. `undefined`: not a JSON Pointer. */
  readonly pointer: string | undefined;
  /** Instead of a pointer. */
  readonly anchor?: string;
} {
  const file = $ref.split("#", 1).join();
  const pointer = $ref.includes("#") ? pointerOfReference($ref) : "";
  return {
    file: /^([a-z][a-z\d+.-]+:|\/\/)/i.test(file) ? undefined : decoded(file),
    ...(pointer === "" || pointer.startsWith("/") ? { pointer } : { pointer: undefined, anchor: pointer }),
  };
}

function decoded(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
