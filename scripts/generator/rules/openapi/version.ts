import { isRecord } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Finding } from "../spec-rule.ts";

/** One version of OpenAPI: what another means by the same words would be typed wrongly. */
export const version = {
  name: "version",
  says: "the document says `openapi: 3.1.x`; other versions are refused, with what to change",
  check(value: unknown): Finding | undefined {
    if (!isRecord(value)) {
      return {
        pointer: "",
        message: "this is not an OpenAPI 3.1 document.",
        remedy: "Begin it with `openapi: 3.1.0`, `info` and `paths`.",
      };
    }
    const { openapi, swagger } = value;
    if (openapi === undefined) {
      const remedy =
        "Convert it to OpenAPI 3.1, for example at https://converter.swagger.io and then by hand.";
      return swagger === undefined
        ? {
            pointer: "",
            message: "this is not an OpenAPI 3.1 document: it does not say `openapi`.",
            remedy: "Begin it with `openapi: 3.1.0`, `info` and `paths`.",
          }
        : { pointer: "/swagger", message: `this is a document of Swagger ${String(swagger)}.`, remedy };
    }
    if (typeof openapi !== "string") {
      return {
        pointer: "/openapi",
        message: "`openapi` must be a string of three numbers.",
        remedy: "Write `openapi: 3.1.0`.",
      };
    }
    if (/^3\.1\.\d+$/.test(openapi)) return undefined;
    return {
      pointer: "/openapi",
      message: `this is a document of OpenAPI ${openapi}.`,
      remedy: remedyFor(openapi),
    };
  },
};

function remedyFor(openapi: string): string {
  if (openapi.startsWith("3.0")) {
    return 'Raise it to `openapi: 3.1.1`: write `nullable: true` as `type: [string, "null"]`, `minimum: 0` with `exclusiveMinimum: true` as `exclusiveMinimum: 0`. https://learn.openapis.org/upgrading/v3.0-to-v3.1 lists every change.';
  }
  if (openapi.startsWith("3.2")) {
    return "Write `openapi: 3.1.1`. What 3.2 adds (`query`, `additionalOperations`, `itemSchema`, `$self` and others) is then reported at its line.";
  }
  return "Write `openapi: 3.1.0`, if it is a document of OpenAPI 3.1.";
}
