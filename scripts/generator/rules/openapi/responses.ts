import { dereference, pointerOf } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { isSuccess } from "../../document/operation-schemas.ts";
import type { SpecRule } from "../spec-rule.ts";

const bodiless: ReadonlySet<string> = new Set(["204", "205", "304"]);

/** Each operation names a success, so that its result has a type. Errors need none: an undocumented body is `unknown`. */
export const responses: SpecRule = {
  name: "responses",
  says: "each operation names a 2XX; a range of statuses is spelled `4XX`; a 204 has no content",
  *check({ document, operations }) {
    for (const { operation, pointer } of operations) {
      const statuses = Object.keys(operation.responses ?? {});
      for (const status of statuses) {
        if (!/^\dxx$/i.test(status) || status === status.toUpperCase()) continue;
        yield {
          pointer: pointer + pointerOf(["responses", status]),
          message: `\`${status}\` is no range of statuses, so no answer would be one of it.`,
          remedy: `Write \`${status.toUpperCase()}\`.`,
        };
      }
      for (const status of statuses.filter((each) => bodiless.has(each))) {
        const content = dereference(document, operation.responses?.[status])?.content ?? {};
        if (Object.keys(content).length === 0) continue;
        yield {
          pointer: pointer + pointerOf(["responses", status]),
          message: `a ${status} has no body (RFC 9110, section 15), so its type would be that of nothing that arrives.`,
          remedy: "Leave `content` out, or write the status with which the body comes.",
        };
      }
      if (!statuses.some(isSuccess)) {
        yield {
          pointer,
          message: "no response is a 2XX.",
          remedy:
            'Describe the success: `"200": { description: … }`. `default` does not count, for errors share it.',
        };
      }
    }
  },
};
