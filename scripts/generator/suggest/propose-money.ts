import {
  isRecord,
  pointerOf,
  resolvePointer,
  segmentsOf,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Money, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf } from "../document/schemas-at.ts";
import { nameWords } from "../name-words.ts";
import type { CheckedSpec } from "../rules/spec-rule.ts";
import { moneyWithoutUnit } from "../rules/words/money-without-unit.ts";

import type { Suggestion } from "./suggestion.ts";

/** The unit of each field that the rule takes for money: by its type, and by what descriptions say. */
export function* proposeMoney(spec: CheckedSpec): Iterable<Suggestion> {
  const usual = usualUnit(spec);
  for (const { pointer } of moneyWithoutUnit(spec)) {
    const written = resolvePointer(spec.document, pointer);
    if (!isRecord(written)) continue;
    const field: Schema = written;
    const segments = segmentsOf(pointer);
    const parameter = segments.at(-1) === "schema" ? parameterAt(spec, segments) : undefined;
    const object = resolvePointer(spec.document, pointerOf(segments.slice(0, -2)));
    const name = parameter?.name ?? segments.at(-1) ?? "";
    const isList = isRecord(field["items"]);
    const parts = partsOf(spec.document, isRecord(field["items"]) ? field["items"] : field);
    const { unit, because, isGuess } = unitOf(parts, usual, parameter?.description);
    const form = formOf(parts);
    const currency = parameter === undefined && isRecord(object) ? currencyBeside(name, object) : undefined;
    const value: Money = {
      unit,
      ...(form && { form }),
      ...(currency !== undefined && { currency: pointerOf([currency]) }),
    };
    const beside = currency === undefined ? "with no currency beside it" : `beside \`${currency}\``;
    yield {
      word: "x-payouts-money",
      pointer: isList ? `${pointer}/items` : pointer,
      subject: name,
      value,
      because: `${typeText(parts)} ${beside}: ${because}`,
      isNeeded: true,
      ...(isGuess && { isGuess }),
    };
  }
}

interface Unit {
  readonly unit: Money["unit"];
  readonly because: string;
  readonly isGuess: boolean;
}

const minorText =
  /\b(minor|smallest|lowest|sub)[ -]?(common )?(currency |monetary )?(unit|denomination)s?\b|\bsubunits?\b|\bin (us )?cents\b|\b(pence|kobo|pesewas?|fils|halalas?|paise)\b/i;
const majorText =
  /\b(major|standard|whole|base) (currency |monetary )?units?\b|\b(two|2) decimal( place)?s?\b|\bdecimal (string|amount|value|number)\b|\bin (us )?dollars\b/i;

/** The unit that the document's descriptions speak of, if it is one and the same. */
function usualUnit({ nodes }: CheckedSpec): Money["unit"] | undefined {
  const texts = nodes.flatMap(({ kind, value: { description } }) =>
    (kind === "schema" || kind === "parameter") && typeof description === "string" ? [description] : [],
  );
  const [minor, major] = [minorText, majorText].map((pattern) => texts.some((text) => pattern.test(text)));
  return minor === major ? undefined : minor === true ? "minor" : "major";
}

function unitOf(parts: readonly Schema[], usual: Money["unit"] | undefined, more = ""): Unit {
  const texts = [more, ...parts.flatMap(({ description, title }) => [description ?? "", title ?? ""])];
  const said = (pattern: RegExp): string | undefined =>
    texts.flatMap((text) => pattern.exec(text)?.[0] ?? [])[0];
  const [minor, major] = [said(minorText), said(majorText)];
  if (minor !== undefined && major === undefined)
    return { unit: "minor", because: `the description says "${minor.toLowerCase()}"`, isGuess: false };
  if (major !== undefined && minor === undefined)
    return { unit: "major", because: `the description says "${major.toLowerCase()}"`, isGuess: false };
  const shown = parts
    .flatMap(({ example, examples = [], default: fallback }) => [example, ...examples, fallback])
    .find((value) => /^-?\d+\.\d+$/.test(String(value)));
  if (shown !== undefined) return { unit: "major", because: `an example has decimals`, isGuess: false };
  if (usual !== undefined)
    return { unit: usual, because: `${usual} units, as the document says of other amounts`, isGuess: true };
  const isInteger = parts.some(({ type }) => [type].flat().includes("integer"));
  const unit = isInteger ? "minor" : "major";
  return { unit, because: `${unit} units, as most do; no text says so`, isGuess: true };
}

const forms = { integer: "integer", string: "decimal-string", number: "number" } as const;

function formOf(parts: readonly Schema[]): Money["form"] {
  const types = new Set(parts.flatMap(({ type }) => type ?? []));
  return (["integer", "number", "string"] as const).flatMap((type) =>
    types.has(type) ? forms[type] : [],
  )[0];
}

const articles = { integer: "an integer", "decimal-string": "a string", number: "a number" } as const;

function typeText(parts: readonly Schema[]): string {
  const form = formOf(parts);
  return form === undefined ? "of no type," : articles[form];
}

/** Of several, the one that shares a word with the amount, then the plainest. */
function currencyBeside(name: string, object: Schema): string | undefined {
  const own = nameWords(name);
  const shared = (sibling: string): number => nameWords(sibling).filter((word) => own.includes(word)).length;
  return Object.entries(object.properties ?? {})
    .filter(
      ([sibling, schema]) => sibling !== name && nameWords(sibling).includes("currency") && isText(schema),
    )
    .map(([sibling]) => sibling)
    .sort((left, right) => shared(right) - shared(left) || left.length - right.length)[0];
}

function isText({ type, $ref }: Schema): boolean {
  return $ref !== undefined || type === undefined || [type].flat().includes("string");
}

function parameterAt(
  { document }: CheckedSpec,
  segments: readonly string[],
): { readonly name: string; readonly description?: string } | undefined {
  const found = resolvePointer(document, pointerOf(segments.slice(0, -1)));
  if (!isRecord(found) || typeof found["name"] !== "string") return undefined;
  const { name, description } = found;
  return typeof description === "string" ? { name, description } : { name };
}
