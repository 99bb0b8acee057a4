import type { Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { nameWords } from "../../name-words.ts";

/** A named value: a property of an object, or a parameter. */
export interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly types: ReadonlySet<string>;
  /** Names of the properties beside it, its own included. */
  readonly siblings: readonly string[];
}

const moneyWords = new Set(
  "amount amounts balance balances fee fees price prices cost costs subtotal surcharge".split(" "),
);

/** These hold money only beside a currency: elsewhere a `total` counts pages, and a `value` is anything. */
const wordsBesideCurrency = new Set(["total", "value"]);

/** With one of these in its name, a field describes an amount and is not one. */
const aboutMoney = new Set(
  [
    "count counts percent percentage pct rate ratio page pages item items number id ids type types status code key",
    "format formatted currency precision decimals digits exponent scale bps name label description reason method mode",
    "date at day days time url",
  ]
    .join(" ")
    .split(" "),
);

/** Whether a field holds money, by its name and its type: a number, or a string that may be a decimal number. */
export function looksLikeMoney({ name, schema, types, siblings }: Field): boolean {
  const words = nameWords(name);
  if (words.some((word) => aboutMoney.has(word))) return false;
  const isBesideCurrency = siblings.some((sibling) => nameWords(sibling).includes("currency"));
  const isMoney = (word: string | undefined): boolean =>
    word !== undefined && (moneyWords.has(word) || (isBesideCurrency && wordsBesideCurrency.has(word)));
  if (types.has("number") || types.has("integer")) return words.some(isMoney);
  return types.has("string") && isMoney(words.at(-1)) && mayBeDecimal(schema);
}

/** Unless the schema says otherwise, by a set of values, a format, a pattern or an example. */
function mayBeDecimal(schema: Schema): boolean {
  const { enum: values, const: value, format, pattern, example, examples = [] } = schema;
  if ([values, value, schema["x-extensible-enum"]].some((set) => set !== undefined)) return false;
  if (format !== undefined && !/decimal|money|amount/.test(format)) return false;
  if (
    pattern !== undefined &&
    !["10", "10.5", "10.50", "1050.00"].some((amount) => new RegExp(pattern).test(amount))
  ) {
    return false;
  }
  const shown = [example, ...examples].filter((each) => each !== undefined);
  return shown.length === 0 || shown.some((each) => /^-?[\d.,\s]+$/.test(String(each)));
}
