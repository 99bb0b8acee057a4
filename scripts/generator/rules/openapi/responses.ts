import { isSuccess } from "../../document/operation-schemas.ts";
import type { SpecRule } from "../spec-rule.ts";

/** Each operation names a success, so that its result has a type. Errors need none: an undocumented body is `unknown`. */
export const responses: SpecRule = {
  name: "responses",
  says: "each operation names a 2XX",
  *check({ operations }) {
    for (const { operation, pointer } of operations) {
      const statuses = Object.keys(operation.responses ?? {});
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
