import type { Suggestion } from "./suggestion.ts";

/** What a person is to look up, by word: where no word of ours is named, OpenAPI itself has it. */
const questions: Readonly<Record<string, string>> = {
  "x-environment": "Which address is production? The first is the client's default.",
  operationId: "The name of the method: camelCase, verb first.",
  security: "What does a request need?",
  "x-credential-env": "The environment variable with the credential.",
  "x-payouts-idempotency":
    "What does the provider do with a repeat, for how long, and where does it say so? Until it is proven, the client sends once.",
  "x-payouts-money": "In what unit is the amount? A wrong unit pays a hundredfold.",
  "x-payouts-result": "What does a caller want of the answer?",
  "x-speakeasy-pagination": "How is the next page found?",
  "x-payouts-error": "Where does an error say its code and its message?",
  "x-payouts-creates": "Which operations move money to somebody?",
  "x-payouts-reconcile":
    "How is a payout found by the caller's own reference, and when does an empty list prove that there is none?",
  "x-payouts-lifecycle":
    "What does each status mean for the money? Until it is proven, no payout counts as failed.",
  "x-payouts-view": "Where does a payout say what every payout has?",
  "x-data-classification": "What is personal or secret, and so masked in errors and logs?",
};

const mostPlaces = 6;

/** The proposals as a list to go through: by word, what is uncertain first, and places with one reason together. */
export function suggestionsText(suggestions: readonly Suggestion[]): string {
  const words = [...new Set([...Object.keys(questions), ...suggestions.map(({ word }) => word)])];
  return words
    .flatMap((word) => {
      const own = suggestions.filter((suggestion) => suggestion.word === word);
      return own.length === 0 ? [] : [section(word, own)];
    })
    .join("\n\n");
}

function section(word: string, suggestions: readonly Suggestion[]): string {
  const groups = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    const { subject, value, because } = suggestion;
    // A path names one operation, and a field of one name stands in many places.
    const name = subject.includes("/") ? "" : subject;
    const key = JSON.stringify([name, withoutEvidence(value), because]);
    groups.set(key, [...(groups.get(key) ?? []), suggestion]);
  }
  const ordered = [...groups.values()].sort(
    ([left], [right]) => Number(right?.isGuess ?? false) - Number(left?.isGuess ?? false),
  );
  const heading = `${word}, ${suggestions.length} ${suggestions.length === 1 ? "place" : "places"}`;
  return [heading, "=".repeat(heading.length), questions[word] ?? "", "", ...ordered.map(entry)].join("\n");
}

function entry(group: readonly Suggestion[]): string {
  const [first] = group;
  if (first === undefined) return "";
  const subjects = [...new Set(group.map(({ subject }) => subject))];
  const shown = subjects
    .slice(0, mostPlaces)
    .map((subject) => `\`${subject}\``)
    .join(", ");
  const more = subjects.length > mostPlaces ? `, and ${subjects.length - mostPlaces} more` : "";
  const places = group.slice(0, mostPlaces).map(({ pointer }) => `    #${pointer}`);
  const further = group.length > mostPlaces ? [`    and ${group.length - mostPlaces} places more`] : [];
  return [
    `${first.isGuess === true ? "?" : "-"} ${shown}${more}: ${valueText(first.value)}`,
    `    because ${first.because}`,
    ...places,
    ...further,
  ].join("\n");
}

function valueText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(withoutEvidence(value)).replaceAll('"', "");
}

function withoutEvidence(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "evidence"));
}
