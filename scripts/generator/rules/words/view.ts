import {
  isRecord,
  pointerOf,
  pointerOfNode,
  segmentsOf,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  OpenApiDocument,
  Pointers,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf, schemasAt } from "../../document/schemas-at.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** `x-payouts-view`, by which the client reads a payout as all providers have it. */
export const view: SpecRule = {
  name: "view",
  says: "`x-payouts-view` points to fields that the payout has: to a status with `x-payouts-lifecycle`, to amounts with `x-payouts-money`, and to the codes and messages by which the lifecycle knows failures",
  follows: true,
  *check({ document, nodes }) {
    for (const node of nodes) {
      const schema: Schema = node.value;
      const word = schema["x-payouts-view"];
      if (node.kind !== "schema" || !isRecord(word)) continue;
      const { id, status, amount, reference, failure, times } = word;
      const places: readonly [string, Pointers | undefined][] = [
        ["/id", id],
        ["/status", status],
        ["/amount", amount],
        ["/reference", reference],
        ["/failure/code", failure?.code],
        ["/failure/message", failure?.message],
        ["/times/created", times?.created],
        ["/times/updated", times?.updated],
      ];
      for (const [place, pointers] of places) {
        for (const [index, target] of [pointers ?? []].flat().entries()) {
          const at =
            pointerOfNode(node, "x-payouts-view") + place + (Array.isArray(pointers) ? `/${index}` : "");
          yield* targetFindings(document, schema, place, target, at);
        }
      }
      const open = schemasAt(document, schema, status)
        .flatMap((part) => partsOf(document, part))
        .flatMap((part) => part["x-payouts-lifecycle"]?.open ?? []);
      for (const part of ["code", "message"] as const) {
        if (failure?.[part] !== undefined || open.every((each) => each[part] === undefined)) continue;
        yield {
          pointer: pointerOfNode(node, "x-payouts-view"),
          message: `the lifecycle knows failures by their ${part}, and the view does not find it.`,
          remedy: `Add \`failure.${part}\`.`,
        };
      }
    }
  },
};

function* targetFindings(
  document: OpenApiDocument,
  schema: Schema,
  place: string,
  target: string,
  pointer: string,
): Iterable<Finding> {
  const found = schemasAt(document, schema, target);
  const has = (schemas: readonly Schema[], word: "x-payouts-lifecycle" | "x-payouts-money"): boolean =>
    schemas.some((part) => partsOf(document, part).some((each) => each[word] !== undefined));
  if (found.length === 0) {
    yield {
      pointer,
      message: `\`${target}\` is not a field of the payout.`,
      remedy: "Let the JSON Pointer lead to a field that the schema has.",
    };
  } else if (place === "/status" && !has(found, "x-payouts-lifecycle")) {
    yield {
      pointer,
      message: `the status at \`${target}\` has no lifecycle.`,
      remedy: "Add `x-payouts-lifecycle` to its schema: each native status, and what it means for the money.",
    };
  } else if (
    place === "/amount" &&
    !has(found, "x-payouts-money") &&
    !has(around(document, schema, target), "x-payouts-money")
  ) {
    yield {
      pointer,
      message: `the amount at \`${target}\` has no unit.`,
      remedy: "Add `x-payouts-money` to its schema, or point to the object that has it.",
    };
  }
}

function around(document: OpenApiDocument, schema: Schema, target: string): Schema[] {
  return schemasAt(document, schema, pointerOf(segmentsOf(target).slice(0, -1)));
}
