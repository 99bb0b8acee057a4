/**
 * Writes src/payout/currency-exponents.ts from the library `currency-codes`, which follows ISO 4217's own list:
 * `node scripts/write-currency-exponents.ts`. A test compares the two, so a new version of the library shows.
 */
import { writeFileSync } from "node:fs";
import data from "currency-codes/data.js";

export function currencyExponentsModule(): string {
  const withUnits = data.filter(({ code }) => !/^X(?!AF|CD|CG|OF|PF|AD)/.test(code));
  const exponents = [...new Set(withUnits.map(({ digits }) => digits))].sort((a, b) => a - b);
  const lines = exponents.map((exponent) => {
    const codes = withUnits.flatMap(({ code, digits }) => (digits === exponent ? [code] : []));
    return `  ${exponent}: "${codes.sort().join(" ")}",`;
  });
  return `/** Currency codes by their number of decimal places, from \`currency-codes\`; written by scripts/write-currency-exponents.ts. */
const codesByExponent: Readonly<Record<number, string>> = {
  // prettier-ignore
${lines.join("\n")}
};

/** Decimal places of each currency that has minor units (ISO 4217). */
export const currencyExponents: Readonly<Record<string, number>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(codesByExponent).flatMap(([exponent, codes]) => codes.split(" ").map((code) => [code, Number(exponent)])),
);
`;
}

if (import.meta.main)
  writeFileSync(new URL("../src/payout/currency-exponents.ts", import.meta.url), currencyExponentsModule());
