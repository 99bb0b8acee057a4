import {
  dereference,
  isJson,
  pointerOfNode,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Direction,
  DocumentNode,
  Example,
  OpenApiDocument,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";
import { schemaReader } from "./schema-reader.ts";

/** Each example of a body, parameter or header validates against its schema. */
export const examples: SpecRule = {
  name: "examples",
  says: "each example of a body, a parameter or a header validates against its schema",
  *check({ document, nodes }) {
    const reader = schemaReader(document);
    const unreadable = new Set<string>();
    for (const node of nodes) {
      const shown = node.value["schema"] === undefined ? [] : examplesOf(document, node);
      if (shown.length === 0) continue;
      try {
        for (const [steps, value] of shown) {
          const schema = node.value["schema"] as Schema;
          const fault = reader.faultOf([...node.path, "schema"], schema, value, directionOf(node));
          if (fault !== undefined) yield invalid(node, steps, fault);
        }
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        // One fault of a component shows wherever the component is used.
        if (!unreadable.has(reason)) yield unreadableFinding(node, reason);
        unreadable.add(reason);
      }
    }
  },
};

/** Webhooks and callbacks are what the provider sends. */
function directionOf({ kind, path }: DocumentNode): Direction {
  const isSent =
    kind === "parameter" ||
    path.includes("requestBody") ||
    (path[1] === "requestBodies" && path.length === 5);
  return isSent && path[0] !== "webhooks" && !path.includes("callbacks") ? "request" : "response";
}

function invalid(node: DocumentNode, steps: readonly string[], fault: string): Finding {
  return {
    pointer: pointerOfNode(node, ...steps),
    message: `the example does not validate: ${fault}.`,
    remedy: "Correct the example, or the schema if the example is what the provider sends.",
  };
}

function unreadableFinding(node: DocumentNode, reason: string): Finding {
  return {
    pointer: pointerOfNode(node, "schema"),
    message: `the schema, or one that it refers to, cannot be read: ${reason}.`,
    remedy: "Correct it: it must be JSON Schema 2020-12, and its patterns JavaScript's.",
    last: true,
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
