import { methodName } from "../../naming.ts";
import type { SpecRule } from "../spec-rule.ts";

/** Each operation has an operationId of its own, and so a method of its own. */
export const operationIds: SpecRule = {
  name: "operation-ids",
  says: "each operation has an `operationId` that gives a method name of its own; write it in camelCase",
  *check({ operations }) {
    const firstWith = new Map<string, string>();
    for (const { operation, pointer, method, path } of operations) {
      const id: unknown = operation.operationId;
      if (typeof id !== "string" || !/\p{L}/u.test(id)) {
        yield {
          pointer,
          message: `${method.toUpperCase()} ${path} has no \`operationId\`.`,
          remedy:
            "Name it in camelCase, verb first: `createPayout`. It becomes the name of the client's method.",
        };
        continue;
      }
      const first = firstWith.get(methodName(id));
      if (first === undefined) firstWith.set(methodName(id), pointer);
      else {
        yield {
          pointer: `${pointer}/operationId`,
          message: `the operationId \`${id}\` is taken: ${first} has it, or one that gives the same method, \`${methodName(id)}\`.`,
          remedy: "Give one of the two another name.",
        };
      }
    }
  },
};
