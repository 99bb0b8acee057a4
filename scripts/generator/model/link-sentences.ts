import type {
  Link,
  OpenApiDocument,
  Operation,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { linksOf } from "../document/links-of.ts";
import { methodName } from "../naming.ts";
import { oneLine, pathText, sentence } from "../prose.ts";

/** What may be called next with what an operation answers. */
export function linkSentences(document: OpenApiDocument, operation: Operation): string[] {
  return linksOf(document, operation).map(({ link, target }) => {
    const method = methodName(target.operation.operationId ?? "");
    const values = valuesOf(link).map(([name, from]) => `${name} from ${sourceOf(from)}`);
    const { description = "" } = link;
    const next = `Next: \`${method}\`${values.length === 0 ? "" : ` takes ${values.join(", ")}`}.`;
    return [next, ...(description === "" ? [] : [sentence(oneLine(description))])].join(" ");
  });
}

function valuesOf({ parameters = {}, requestBody }: Link): [name: string, from: unknown][] {
  return [
    ...Object.entries(parameters).map(([name, from]): [string, unknown] => [
      `\`${name.replace(/^(path|query|header|cookie)\./, "")}\``,
      from,
    ]),
    ...(requestBody === undefined ? [] : [["its body", requestBody] as [string, unknown]]),
  ];
}

/** OpenAPI 3.1, Runtime Expressions, as far as words say more than the expression. */
function sourceOf(value: unknown): string {
  const [, side, pointer] = /^\$(request|response)\.body(?:#(.*))?$/.exec(String(value)) ?? [];
  if (side === undefined) return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
  const whole = side === "response" ? "the answer" : "the request";
  return pointer ? `\`${pathText(pointer)}\` of ${whole}'s body` : `${whole}'s body`;
}
