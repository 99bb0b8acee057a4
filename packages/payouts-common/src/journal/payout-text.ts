import type { SealedRequest } from "../sealed-request.ts";
import { parsed } from "../json/parsed.ts";
import { canonicalJson } from "./canonical-json.ts";

/**
 * What a fingerprint is made of: operation, address and body as the caller gave them, before the client filled anything
 * in. Two calls that ask for the same payout give the same text, whatever the order of their members.
 */
export function payoutText(sealed: SealedRequest): string {
  return JSON.stringify([1, sealed.operationId, pathOf(sealed.url), bodyText(sealed)]);
}

/** Pointers of the fields in which two requests differ, without their values: those may be personal. */
export function differingFields(a: SealedRequest, b: SealedRequest): string[] {
  const fields = a.operationId === b.operationId ? [] : ["operation"];
  if (pathOf(a.url) !== pathOf(b.url)) fields.push("path or query");
  const [left, right] = [bodyText(a), bodyText(b)].map((text) => leavesOf(parsed(text)));
  for (const pointer of new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]))
    if (left?.get(pointer) !== right?.get(pointer)) fields.push(pointer === "" ? "body" : pointer);
  return fields;
}

/** Whatever the order of its query. */
function pathOf(url: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.sort();
  return `${pathname}?${searchParams}`;
}

function bodyText({ given, body }: SealedRequest): string {
  if (given !== undefined) return given;
  const value = body === undefined ? null : parsed(body);
  return value === undefined ? JSON.stringify(body) : canonicalJson(value);
}

function leavesOf(value: unknown, pointer = "", leaves = new Map<string, string>()): Map<string, string> {
  if (typeof value !== "object" || value === null) return leaves.set(pointer, JSON.stringify(value));
  for (const [name, member] of Object.entries(value))
    leavesOf(member, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, leaves);
  return leaves;
}
