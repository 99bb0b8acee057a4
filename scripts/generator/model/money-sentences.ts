import { pathText } from "../prose.ts";
import type { FoundMoney } from "./money-finder.ts";

const units = {
  minor: "minor units",
  major: "major units",
};
const forms = { integer: "an integer", number: "a number", "decimal-string": "a decimal string" };

/**
 * What the amounts of an operation are counted in: "`amount.value` is an integer in minor units of `amount.currency`."
 *
 * What callers give and the result are named only where they differ.
 *
 * @param place - where callers give theirs.
 */
export function moneySentences(
  given: readonly FoundMoney[],
  result: readonly FoundMoney[],
  place: "body" | "query" = "body",
): string[] {
  const [ofGiven, ofResult] = [sentencesOfPart(given), sentencesOfPart(result)];
  if (ofResult.length === 0) return ofGiven;
  if (ofGiven.every((sentence) => ofResult.includes(sentence))) return ofResult;
  return [
    ...ofGiven.map((sentence) => `In the ${place}, ${lowerFirst(sentence)}`),
    ...ofResult.map((sentence) => `In the result, ${lowerFirst(sentence)}`),
  ];
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function sentencesOfPart(found: readonly FoundMoney[]): string[] {
  const isListed = ({ at }: FoundMoney): boolean => at.startsWith("/*/");
  return [
    ...sentencesOf(
      found.filter((each) => !isListed(each)),
      "",
    ),
    ...sentencesOf(found.filter(isListed).map(withinItem), " of each item"),
  ];
}

function withinItem({ at, currency, money }: FoundMoney): FoundMoney {
  const within = (pointer: string): string => pointer.replace(/^\/\*/, "");
  return { at: within(at), money, ...(currency !== undefined && { currency: within(currency) }) };
}

function sentencesOf(found: readonly FoundMoney[], owner: string): string[] {
  const places = new Map<string, string[]>();
  for (const { at, currency, money } of found) {
    const code = money.currencyCode ?? (currency === undefined ? undefined : `\`${pathText(currency)}\``);
    const sentence = `${money.form === undefined ? "an amount" : forms[money.form]} in ${units[money.unit]}${code === undefined ? "" : ` of ${code}`}.`;
    places.set(sentence, [...(places.get(sentence) ?? []), placeText(at)]);
  }
  return [...places].map(([sentence, amounts]) =>
    amounts.length === 1
      ? `${amounts[0]}${owner} is ${sentence}`
      : `${amounts.slice(0, -1).join(", ")} and ${amounts.at(-1)}${owner} are each ${sentence}`,
  );
}

function placeText(pointer: string): string {
  if (pointer === "") return "The value";
  return pointer === "/*" ? "Each item" : `\`${pathText(pointer)}\``;
}
