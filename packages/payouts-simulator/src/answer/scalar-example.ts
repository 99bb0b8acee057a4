import type { Schema } from "../document/schema.ts";
import { stringFromPattern } from "./string-from-pattern.ts";

/** The number nearest to 1 that the schema allows. */
export function numberExample({
  type,
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf,
}: Schema): number {
  const step = multipleOf ?? (type === "integer" ? 1 : 0.01);
  const least = minimum ?? (exclusiveMinimum === undefined ? -Infinity : exclusiveMinimum + step);
  const most = maximum ?? (exclusiveMaximum === undefined ? Infinity : exclusiveMaximum - step);
  const wanted = Math.min(Math.max(1, least), most);
  if (multipleOf === undefined) return wanted;
  const multiple = Math.ceil(wanted / step) * step;
  return multiple <= most ? multiple : Math.floor(most / step) * step;
}

const formats: Readonly<Record<string, string>> = {
  "date-time": "2026-01-31T12:00:00Z",
  date: "2026-01-31",
  time: "12:00:00Z",
  duration: "PT10M",
  email: "someone@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  url: "https://example.com/",
  "uri-reference": "/example",
  uuid: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  byte: "ZXhhbXBsZQ==",
};

/** A string with the schema's format, pattern and length. */
export function stringExample({ format, pattern, minLength = 0, maxLength = Infinity }: Schema): string {
  const known = format === undefined ? undefined : formats[format];
  const plain = known ?? "example".padEnd(minLength, "e").slice(0, maxLength);
  if (pattern === undefined || new RegExp(pattern, "u").test(plain)) return plain;
  return stringFromPattern({ pattern, minLength, maxLength }) ?? plain;
}
