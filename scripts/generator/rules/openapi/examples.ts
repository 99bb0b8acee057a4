import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject } from "ajv/dist/2020.js";
import {
  dereference,
  isJson,
  pointerOfNode,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  DocumentNode,
  Example,
  OpenApiDocument,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** Each example of a body, parameter or header validates against its schema. */
export const examples: SpecRule = {
  name: "examples",
  says: "each example of a body, a parameter or a header validates against its schema",
  *check({ document, nodes }) {
    let ajv: Ajv2020 | undefined;
    const unreadable = new Set<string>();
    for (const node of nodes) {
      const shown = node.value["schema"] === undefined ? [] : examplesOf(document, node);
      if (shown.length === 0) continue;
      try {
        const validate = (ajv ??= readerOf(document)).getSchema(referenceTo(node));
        if (validate === undefined) continue; // a `$ref` that leads nowhere, which the rule `standard` reports
        for (const [steps, value] of shown)
          if (!validate(value)) yield invalid(node, steps, validate.errors ?? []);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        // One fault of a component shows wherever the component is used.
        if (!unreadable.has(reason)) yield unreadableFinding(node, reason);
        unreadable.add(reason);
      }
    }
  },
};

function invalid(node: DocumentNode, steps: readonly string[], errors: readonly ErrorObject[]): Finding {
  return {
    pointer: pointerOfNode(node, ...steps),
    message: `the example does not validate: ${sentenceOf(errors)}.`,
    remedy: "Correct the example, or the schema if the example is what the provider sends.",
  };
}

function unreadableFinding(node: DocumentNode, reason: string): Finding {
  return {
    pointer: pointerOfNode(node, "schema"),
    message: `the schema, or one that it refers to, cannot be read: ${reason}.`,
    remedy: "Correct it: it must be JSON Schema 2020-12, and its patterns JavaScript's.",
  };
}

/** Each example with the steps that lead to it. */
function examplesOf(document: OpenApiDocument, node: DocumentNode): [string[], unknown][] {
  const { example, examples: named } = node.value;
  const found: [string[], unknown][] = Object.entries(
    (named as Record<string, Example> | undefined) ?? {},
  ).flatMap(([name, written]) => {
    const value = dereference(document, written)?.value;
    return value === undefined ? [] : [[["examples", name, "value"], value]];
  });
  if (example !== undefined) found.push([["example"], example]);
  // Of what is neither JSON nor a form, a string shows the text itself, which no schema describes.
  const mediaType = node.kind === "mediaType" ? String(node.path.at(-1)) : "application/json";
  return isJson(mediaType) ? found : found.filter(([, value]) => typeof value !== "string");
}

function readerOf(document: OpenApiDocument): Ajv2020 {
  // Not strict: schemas hold words of OpenAPI and of ours. Not `u`: many specs escape characters in patterns that need no escape.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    unicodeRegExp: false,
    logger: false,
    // Most validators run once: what they gain by optimising them costs more.
    code: { optimize: false },
  });
  addFormats.default(ajv);
  return ajv.addSchema(document, "spec");
}

/** Under one reference a schema is compiled once, so a component goes by its own. */
function referenceTo(node: DocumentNode): string {
  const { $ref, ...besides } = node.value["schema"] as Schema;
  if ($ref?.startsWith("#") && Object.keys(besides).length === 0) return `spec${$ref}`;
  const escape = (step: string): string =>
    encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));
  return `spec#${[...node.path, "schema"].map((step) => `/${escape(String(step))}`).join("")}`;
}

/** The innermost faults; those of unions around them only say that there are some. */
function sentenceOf(errors: readonly ErrorObject[]): string {
  const inner = errors.filter(({ keyword }) => !["oneOf", "anyOf", "if"].includes(keyword));
  const sentences = (inner.length > 0 ? inner : errors).map(({ instancePath, message, params, keyword }) => {
    const detail = keyword === "additionalProperties" ? ` (\`${String(params["additionalProperty"])}\`)` : "";
    return `${instancePath === "" ? "it" : `\`${instancePath}\``} ${message ?? "is not valid"}${detail}`;
  });
  const distinct = [...new Set(sentences)];
  return distinct.slice(0, 5).join("; ") + (distinct.length > 5 ? `; and ${distinct.length - 5} more` : "");
}
