import type { LocatedOperation } from "../../../packages/payouts-simulator/src/document/index.ts";
import { followPath } from "./follow-path.ts";
import type { SpecPlaces } from "./spec-places.ts";

/**
 * The pointer into the spec for a field in a caller's words: `createPayout`, `["body", "amount"]`.
 *
 * In the new spec where it has the field, else in the old: what is gone stands only there.
 */
export function locate(old: SpecPlaces, now: SpecPlaces, root: string, path: readonly string[]): string {
  const [after, before] = [now, old].map((places) => locateIn(places, root, path));
  if (after === undefined) return before?.pointer ?? "";
  return before === undefined || after.steps >= before.steps ? after.pointer : before.pointer;
}

interface Located {
  readonly pointer: string;
  readonly steps: number;
}

function locateIn(places: SpecPlaces, root: string, path: readonly string[]): Located | undefined {
  const located = places.operations.get(root) ?? places.webhooks.get(root);
  if (located === undefined) return locateSchema(places, path);
  const [part = "", ...rest] = path;
  return partOf(places, located, part, rest) ?? { pointer: located.pointer, steps: 0 };
}

function partOf(
  places: SpecPlaces,
  located: LocatedOperation,
  part: string,
  rest: readonly string[],
): Located | undefined {
  const [status = ""] = places.successes(located);
  const within = (pointer: string | undefined, path: readonly string[]): Located | undefined => {
    if (pointer === undefined) return undefined;
    const found = followPath(places.document, pointer, path);
    return { pointer: found.pointer, steps: found.steps + 1 };
  };
  const parameter = (place: "query" | "header" | "path"): Located | undefined => {
    const [name = "", ...further] = rest;
    const pointer = places.parameter(located, { in: place, name });
    if (pointer === undefined) return undefined;
    return further.length === 0 ? { pointer, steps: 2 } : within(`${pointer}/schema`, further);
  };
  switch (part) {
    case "body":
      return within(places.body(located), rest);
    case "query":
      return parameter("query");
    case "headers":
      return parameter("header");
    case "path":
      return parameter("path");
    case "result":
      return within(places.answer(located, status), [...places.resultPath(located), ...rest]);
    case "meta":
      return within(places.answer(located, status), rest.slice(1)); // `meta.body`
    case "item": {
      const results = located.operation["x-speakeasy-pagination"]?.outputs.results ?? "$";
      return within(places.answer(located, status), [...results.split(".").slice(1), "[]", ...rest]);
    }
    case "error": {
      const [code = "", ...further] = rest;
      const pointer = places.response(located, code);
      if (further.length === 0) return pointer === undefined ? undefined : { pointer, steps: 2 };
      const header = further[0] === "headers" && places.header(located, code, further[1] ?? "");
      if (header) return { pointer: header, steps: 4 };
      return within(places.answer(located, code), further);
    }
    default:
      return undefined;
  }
}

function locateSchema(places: SpecPlaces, [key = "", ...path]: readonly string[]): Located | undefined {
  const pointer = `/components/schemas/${key}`;
  return places.document.components?.schemas?.[key] === undefined
    ? undefined
    : followPath(places.document, pointer, path);
}
