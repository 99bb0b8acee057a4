import { detectSpec } from "@redocly/openapi-core";
import { dereference } from "../dereference.ts";
import { documentNodes, pointerOfNode } from "../document-nodes.ts";
import type { OpenApiDocument } from "../openapi-document.ts";
import { lintWithRedocly } from "./lint-with-redocly.ts";
import type { Linted } from "./lint-with-redocly.ts";
import type { Finding } from "./spec-rule.ts";

export interface StandardResult extends Linted {
  /** Whether it is OpenAPI at all, so that other rules have something to look at. */
  readonly isReadable: boolean;
}

/** Rule `standard`: the document is valid OpenAPI 3.1 (or 3.0), and every `$ref` resolves. */
export async function checkStandard(parsed: unknown, text: string, address: string): Promise<StandardResult> {
  if (!isOpenApi(parsed)) return { findings: [notOpenApi], isReadable: false, document: parsed };
  try {
    return { ...(await lintWithRedocly(parsed, text, address)), isReadable: true };
  } catch (error) {
    const circles = circleFindings(parsed as OpenApiDocument); // as far as `documentNodes` relies on it
    const findings = circles.length > 0 ? circles : [unreadable(error)];
    return { findings, isReadable: true, document: parsed };
  }
}

const notOpenApi: Finding = {
  pointer: "",
  message: "this is no OpenAPI 3.1 document.",
  remedy: "Begin it with `openapi: 3.1.0`, `info` and `paths`.",
};

function unreadable(error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    pointer: "",
    message: `the linter cannot read the document: ${reason}.`,
    remedy: "Look for a value of the wrong kind, such as a map where a text belongs.",
  };
}

function isOpenApi(parsed: unknown): boolean {
  try {
    return ["oas3_0", "oas3_1"].includes(detectSpec(parsed));
  } catch {
    return false; // Redocly throws for what is no description of an API at all
  }
}

function circleFindings(document: OpenApiDocument): Finding[] {
  return documentNodes(document)
    .filter(({ value }) => typeof value["$ref"] === "string" && dereference(document, value) === undefined)
    .map((node) => ({
      pointer: pointerOfNode(node, "$ref"),
      message: `\`${String(node.value["$ref"])}\` leads in a circle, or nowhere.`,
      remedy: "Let the `$ref` name something that is there.",
    }));
}
