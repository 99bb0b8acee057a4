import { dereference, isRecord, pointerOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Idempotency,
  LocatedOperation,
  Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { requestSchemas } from "../document/operation-schemas.ts";
import { partsOf } from "../document/schemas-at.ts";
import type { CheckedSpec } from "../rules/spec-rule.ts";
import { unproven } from "./suggestion.ts";
import type { Suggestion } from "./suggestion.ts";

const writes: ReadonlySet<string> = new Set(["post", "put", "patch", "delete"]);
const speaksOfRepeats = /idempoten/i;
const speaksOfDuplicates = /idempoten|\b(prevents?|avoids?|detects?|rejects?|no) (any )?duplicat/i;

/** How each write distinguishes a repeat: by a header or field whose name or description says so, or not at all. */
export function* proposeIdempotency(spec: CheckedSpec): Iterable<Suggestion> {
  for (const located of spec.operations) {
    const { operation, method, path, pointer } = located;
    if (!writes.has(method) || operation["x-payouts-idempotency"] !== undefined) continue;
    const found = inHeader(spec, located) ?? inBody(spec, located) ?? none(spec, located);
    const { because, isGuess, ...word } = found;
    yield {
      word: "x-payouts-idempotency",
      pointer,
      subject: `${method.toUpperCase()} ${path}`,
      value: { ...word, evidence: unproven(because) } satisfies Idempotency,
      because,
      isNeeded: true,
      ...(isGuess === true && { isGuess }),
    };
  }
}

type Found = Omit<Idempotency, "evidence"> & { readonly because: string; readonly isGuess?: boolean };

function inHeader({ document }: CheckedSpec, { parameters }: LocatedOperation): Found | undefined {
  for (const parameter of parameters) {
    const { name, description = "" } = parameter;
    if (parameter.in !== "header" || !speaksOfRepeats.test(`${name} ${description}`)) continue;
    const format = formatOf(dereference(document, parameter.schema));
    return {
      carrier: "header",
      name,
      ...format,
      ...lifetimeIn(description),
      because: reasonOf(`the header \`${name}\``, name, description),
    };
  }
  return undefined;
}

function inBody({ document }: CheckedSpec, { operation }: LocatedOperation): Found | undefined {
  const bodies = requestSchemas(document, operation);
  for (const { pointer, name, parts } of fieldsOf(document, bodies, 2)) {
    const description = parts.flatMap((part) => part.description ?? [])[0] ?? "";
    const isText = parts.some(({ type }) => [type].flat().includes("string"));
    if (!isText || !(speaksOfRepeats.test(name) || speaksOfDuplicates.test(description))) continue;
    return {
      carrier: "body",
      name: pointer,
      ...formatOf(parts.find((part) => part.maxLength !== undefined || part.pattern !== undefined)),
      ...lifetimeIn(description),
      because: reasonOf(`the field \`${name}\` of the body`, name, description),
    };
  }
  return undefined;
}

/** The fields of a body, and of the objects in it: not those of lists, for a key is one to a request. */
function fieldsOf(
  document: CheckedSpec["document"],
  schemas: readonly Schema[],
  levels: number,
  at = "",
): { readonly name: string; readonly pointer: string; readonly parts: readonly Schema[] }[] {
  return schemas
    .flatMap((schema) => partsOf(document, schema))
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .flatMap(([name, schema]) => {
      const pointer = at + pointerOf([name]);
      const field = { name, pointer, parts: partsOf(document, schema) };
      return [field, ...(levels > 1 ? fieldsOf(document, [schema], levels - 1, pointer) : [])];
    });
}

function none({ document }: CheckedSpec, { operation, method }: LocatedOperation): Found {
  const [own, whole] = [operation.description, document.info.description].map((text) =>
    speaksOfRepeats.test(text ?? ""),
  );
  if (own === true)
    return {
      carrier: "none",
      because: "its description speaks of idempotency, and no header or field is described: look it up",
      isGuess: true,
    };
  if (whole === true)
    return {
      carrier: "none",
      because:
        "the document's description speaks of idempotency, and no header or field is described: look it up",
      isGuess: true,
    };
  return {
    carrier: "none",
    because:
      method === "post" ? "no header or field is described: look it up" : "no header or field is described",
  };
}

function reasonOf(what: string, name: string, description: string): string {
  if (speaksOfRepeats.test(name)) return `${what} is named after it`;
  const words = /[^.]*(idempoten|duplicat)[^.]*/i.exec(description)?.[0]?.replace(/\s+/g, " ").trim() ?? "";
  return `of ${what} the description says "${words.slice(0, 120)}"`;
}

function formatOf(schema: Schema | undefined): Pick<Idempotency, "format"> {
  if (!isRecord(schema)) return {};
  const { minLength, maxLength, pattern } = schema as Schema;
  const format = {
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined && { pattern }),
  };
  return Object.keys(format).length > 0 ? { format } : {};
}

const units = { minute: "PT#M", hour: "PT#H", day: "P#D" } as const;

/** `for 45 days` → `P45D` */
function lifetimeIn(description: string): Pick<Idempotency, "lifetime"> {
  const [, number, unit] = /\b(\d+)[ -](minute|hour|day)s?\b/i.exec(description) ?? [];
  return number === undefined
    ? {}
    : { lifetime: units[unit?.toLowerCase() as keyof typeof units].replace("#", number) }; // the expression has no other
}
