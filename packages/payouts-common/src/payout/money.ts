import { currencyExponents } from "./currency-exponents.ts";

/**
 * A decimal text in minor units, exactly: `"10.50" SLE` is 1050, `"1" KWD` is 1000, `"1" JPY` is 1.
 *
 * @param amount - text, never a number: `0.1 + 0.2` is not an amount.
 * @param currency - ISO 4217 alphabetic code.
 * @throws {RangeError} Not a plain decimal, more digits than the currency has, beyond 2^53 - 1, or an unknown currency.
 */
export function toMinorUnits(amount: string, currency: string): number {
  const exponent = exponentOf(currency);
  const match = typeof amount === "string" ? /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) : null;
  if (match === null) throw new RangeError(`${JSON.stringify(amount)} is not a decimal text like "10.50"`);
  const [, sign = "", whole = "", fraction = ""] = match;
  if (fraction.length > exponent) {
    throw new RangeError(`${amount} has more than the ${exponent} decimal places of ${currency}`);
  }
  const minor = Number(`${sign}${whole}${fraction.padEnd(exponent, "0")}`);
  if (!Number.isSafeInteger(minor))
    throw new RangeError(`${amount} ${currency} is beyond the integers that a number holds exactly`);
  return minor === 0 ? 0 : minor;
}

/**
 * Minor units as a decimal text, exactly: 1050 SLE is `"10.50"`, 1000 KWD is `"1.000"`, 1 JPY is `"1"`.
 *
 * @throws {RangeError} Not an integer, beyond 2^53 - 1, or an unknown currency.
 */
export function fromMinorUnits(minor: number, currency: string): string {
  const exponent = exponentOf(currency);
  if (!Number.isSafeInteger(minor))
    throw new RangeError(`${minor} is not an integer that a number holds exactly`);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, "0");
  const sign = minor < 0 ? "-" : "";
  return exponent === 0
    ? `${sign}${digits}`
    : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** How many decimal places a currency has (ISO 4217). @throws {RangeError} An unknown currency. */
export function exponentOf(currency: string): number {
  const exponent = Object.hasOwn(currencyExponents, currency) ? currencyExponents[currency] : undefined;
  if (exponent === undefined)
    throw new RangeError(`${JSON.stringify(currency)} is not an ISO 4217 currency code with minor units`);
  return exponent;
}
