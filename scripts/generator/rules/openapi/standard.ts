import { detectSpec } from "@redocly/openapi-core";
import {
  dereference,
  documentNodes,
  pointerOfNode,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Finding } from "../spec-rule.ts";
import { lintWithRedocly } from "./lint-with-redocly.ts";
import type { Linted } from "./lint-with-redocly.ts";

export interface StandardResult extends Linted {
  /** Whether it is OpenAPI at all, so that other rules have something to look at. */
  readonly isReadable: boolean;
}

/** OpenAPI itself. The one rule that needs the text and its neighbours, for a `$ref` may lead into another file. */
export const standard = {
  name: "standard",
  says: "the document is valid OpenAPI 3.1 (Redocly's linter); every `$ref` resolves, in the file or beside it",
  async check(parsed: unknown, text: string, address: string): Promise<StandardResult> {
    if (!isOpenApi(parsed)) return { findings: [notOpenApi], isReadable: false, document: parsed };
    try {
      return { ...(await lintWithRedocly(parsed, text, address)), isReadable: true };
    } catch (error) {
      const circles = circleFindings(parsed as OpenApiDocument); // as far as `documentNodes` relies on it
      const findings = circles.length > 0 ? circles : [unreadable(error)];
      return { findings, isReadable: true, document: parsed };
    }
  },
};

const notOpenApi: Finding = {
  pointer: "",
  message: "this is not an OpenAPI 3.1 document.",
  remedy: "Begin it with `openapi: 3.1.0`, `info` and `paths`.",
};

function unreadable(error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    pointer: "",
    message: `the linter cannot read the document: ${reason}.`,
    remedy: "Look for a value of the wrong type, such as a map where a string belongs.",
  };
}

function isOpenApi(parsed: unknown): boolean {
  try {
    return ["oas3_0", "oas3_1"].includes(detectSpec(parsed));
  } catch {
    return false; // Redocly throws for what does not describe an API at all
  }
}

function circleFindings(document: OpenApiDocument): Finding[] {
  return documentNodes(document)
    .filter(({ value }) => typeof value["$ref"] === "string" && dereference(document, value) === undefined)
    .map((node) => ({
      pointer: pointerOfNode(node, "$ref"),
      message: `\`${String(node.value["$ref"])}\` is circular, or leads nowhere.`,
      remedy: "Let the `$ref` name something that exists.",
    }));
}
