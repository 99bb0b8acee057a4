import { segmentsOf, resolvePointer, writePointer } from "../document/json-pointer.ts";
import type { ErrorEnvelope } from "../document/vocabulary.ts";
import { describeViolation } from "../validate/violation.ts";
import type { Violation } from "../validate/violation.ts";

/**
 * Writes violations into a documented error body, at the places of `x-payouts-error` for the message and field errors.
 *
 * What the schema of the error does not accept is left out: the body must stay one that the provider could send.
 */
export function fillErrorBody(
  example: unknown,
  violations: readonly Violation[],
  word: ErrorEnvelope | undefined,
  accepts: (body: unknown) => boolean,
): unknown {
  const message = violations.map(describeViolation).join("; ");
  const messageAt = firstPointer(example, word?.message);
  const withMessage = messageAt === undefined ? example : writePointer(example, messageAt, message);
  const fieldsAt = firstPointer(example, word?.fields?.at);
  const ofFields = violations.filter(({ where, rule }) => where !== "security" && rule !== "unknown");
  const isFilled = fieldsAt !== undefined && ofFields.length > 0;
  const lists = isFilled ? fieldErrors(resolvePointer(example, fieldsAt), ofFields, word?.fields) : [];
  const filled = (base: unknown): unknown[] =>
    fieldsAt === undefined ? [] : lists.map((list) => writePointer(base, fieldsAt, list));
  return [...filled(withMessage), withMessage, ...filled(example)].find(accepts) ?? example;
}

/** The first of several pointers that resolves; if none does, the first. */
function firstPointer(body: unknown, pointers: string | readonly string[] = []): string | undefined {
  const all = typeof pointers === "string" ? [pointers] : pointers;
  return all.find((pointer) => resolvePointer(body, pointer) !== undefined) ?? all[0];
}

/** The violations in each form that field errors may have, the documented one first. */
function fieldErrors(
  before: unknown,
  violations: readonly Violation[],
  fields: ErrorEnvelope["fields"],
): readonly unknown[] {
  const { path, code, message } = fields ?? {};
  if (path !== undefined || code !== undefined || message !== undefined) {
    const template: unknown = Array.isArray(before) ? before[0] : {};
    const documentedPath = path === undefined ? undefined : resolvePointer(template, path);
    const items = violations.map((violation) => {
      const name = fieldName(violation, typeof documentedPath === "string" && documentedPath.startsWith("/"));
      const facts = [
        [path, name],
        [code, violation.rule],
        [message, violation.message],
      ] as const;
      return facts.reduce<unknown>(
        (item, [at, fact]) => (at === undefined ? item : writePointer(item, at, fact)),
        template,
      );
    });
    return [items];
  }
  const texts = new Map<string, string[]>();
  for (const violation of violations) {
    const name = fieldName(violation, false);
    texts.set(name, [...(texts.get(name) ?? []), violation.message]);
  }
  const mapOfLists = Object.fromEntries(texts);
  const mapOfTexts = Object.fromEntries([...texts].map(([name, list]) => [name, list.join(", ")]));
  const listOfTexts = violations.map(describeViolation);
  if (Array.isArray(before)) return [listOfTexts, mapOfLists, mapOfTexts];
  const isMapOfTexts =
    typeof before === "object" && before !== null && typeof Object.values(before)[0] === "string";
  return isMapOfTexts ? [mapOfTexts, mapOfLists, listOfTexts] : [mapOfLists, mapOfTexts, listOfTexts];
}

function fieldName({ pointer, where }: Violation, asPointer: boolean): string {
  if (asPointer) return pointer;
  return segmentsOf(pointer).join(".") || where;
}
