import { binaryOf, bytesOfBinary } from "../../base64.ts";
import { headerProblem } from "../../transport/header-problem.ts";
import type { BodyFormat } from "../../body-format.ts";
import { fileOf, isBlob, LoadedFile, loadedFile } from "./file.ts";
import { jsonText, plainText, presentItems, presentMembers } from "./plain-text.ts";

/** How a part is written where the default does not hold, from `encoding` (OpenAPI 3.1, Encoding Object). */
export interface PartSettings {
  /** Its media types. Of several, or of a range such as `image/*`, a file's own type is one. */
  readonly contentType?: readonly string[];
  /** Headers that every such part has. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One part, whose content has a character for each byte. */
interface Part {
  readonly name: string;
  readonly fileName?: string;
  readonly type?: string;
  readonly content: string;
}

const mediaType = "multipart/form-data";
const anyBytes = "application/octet-stream";
const prefix = "payouts-";

/**
 * A form in parts (RFC 7578): files, texts, objects as JSON, and for each item of a list a part of its own. The boundary
 * follows from the content, so that the same call gives the same bytes.
 *
 * @param settings - by the field's name.
 */
export function multipartBody(settings: Readonly<Record<string, PartSettings>> = {}): BodyFormat {
  const settingsOf = (name: string): PartSettings =>
    (Object.hasOwn(settings, name) ? settings[name] : undefined) ?? {};
  const assembled = (parts: readonly Part[]): ReturnType<BodyFormat["write"]> => {
    const texts = parts.map((part) => headOf(part, settingsOf(part.name)) + part.content);
    const boundary = freeBoundary(texts);
    const binary = `${texts.map((text) => `--${boundary}\r\n${text}\r\n`).join("")}--${boundary}--\r\n`;
    return { contentType: `${mediaType}; boundary=${boundary}`, body: btoa(binary), encoding: "base64" };
  };
  return {
    mediaType,
    write: (body) => {
      if (typeof body !== "object" || body === null || Array.isArray(body))
        throw new TypeError("a form must be an object");
      return assembled(
        presentMembers(body).flatMap(([name, value]) =>
          // An item of a list is encoded as the property says (OpenAPI 3.1.1, 4.8.15.1).
          (Array.isArray(value) ? presentItems(value) : [value]).map((each) =>
            partOf(name, each, settingsOf(name)),
          ),
        ),
      );
    },
    read: (written) => {
      const parts = partsOf(written.contentType, written.encoding === "base64" ? atob(written.body) : "");
      const again = assembled(parts);
      if (again.body !== written.body || again.contentType !== written.contentType)
        throw new TypeError("its body is not in the parts that the client writes");
      return valueOf(parts);
    },
    load: (body) => {
      if (typeof body !== "object" || body === null) return undefined;
      const isWaitedFor = Object.values(body).flat().some(isBlob);
      return isWaitedFor ? loaded(body) : undefined;
    },
  };
}

function partOf(name: string, value: unknown, { contentType = [] }: PartSettings): Part {
  const place = `\`${name}\``;
  const file = fileOf(value);
  if (file !== undefined)
    return {
      name,
      fileName: file.name,
      type: typeOf(file, contentType, place),
      content: binaryOf(file.bytes),
    };
  const [type = typeof value === "object" ? "application/json" : undefined] = contentType;
  const text = type !== undefined && isJson(type) ? jsonText(value, place) : plainText(value, place);
  if (/\p{Surrogate}/u.test(text)) throw new TypeError(`${place} holds half a surrogate pair`);
  const content = binaryOf(new TextEncoder().encode(text));
  return { name, ...(type !== undefined && { type }), content };
}

/** The type that a file says it has, as far as the provider takes it. */
function typeOf({ type }: LoadedFile, documented: readonly string[], place: string): string {
  const [only = anyBytes] = documented;
  if (type === "") {
    if (documented.length < 2 && !only.includes("*")) return only;
    throw new TypeError(`the file at ${place} must have a type: ${documented.join(", ")}`);
  }
  const essence = essenceOf(type);
  const isTaken = documented.some((each) =>
    [essence, essence.replace(/\/.*/, "/*"), "*/*"].includes(essenceOf(each)),
  );
  // Any file is that.
  if (!isTaken && documented.some((each) => essenceOf(each) === anyBytes)) return anyBytes;
  if (documented.length > 0 && !isTaken)
    throw new TypeError(`the file at ${place} must be ${documented.join(" or ")}, and is ${type}`);
  return type;
}

function isJson(type: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(type);
}

function utf8(binary: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOfBinary(binary));
}

function essenceOf(type: string): string {
  return (type.split(";", 1)[0] ?? "").trim().toLowerCase();
}

function headOf({ name, fileName, type }: Part, { headers = {} }: PartSettings): string {
  const file = fileName === undefined ? "" : `; filename="${escaped(fileName)}"`;
  const lines = [`Content-Disposition: form-data; name="${escaped(name)}"${file}`];
  if (type !== undefined) lines.push(`Content-Type: ${type}`);
  const problem = headerProblem("content-type", type ?? "");
  if (problem !== undefined) throw new TypeError(problem);
  for (const each in headers) lines.push(`${each}: ${headers[each]}`);
  return `${lines.join("\r\n")}\r\n\r\n`;
}

/** As every browser does (HTML standard, "multipart/form-data encoding algorithm"). */
function escaped(name: string): string {
  const safe = name.replace(/[\r\n"]/g, encodeURIComponent);
  return binaryOf(new TextEncoder().encode(safe));
}

function unescaped(name: string): string {
  return utf8(name).replace(/%0D|%0A|%22/g, decodeURIComponent);
}

/** The first of a series that no part contains, nor begins with: a file may hold anything, also a boundary. */
function freeBoundary(texts: readonly string[]): string {
  const used = new Set<string>();
  for (const text of texts)
    for (const [, digits = ""] of text.matchAll(/payouts-(\d{1,9})/g))
      for (let end = 1; end <= digits.length; end += 1) used.add(digits.slice(0, end));
  let number = 1;
  while (used.has(String(number))) number += 1;
  return prefix + number;
}

/** What `assembled` was given. Whether it is whole, the caller finds out by assembling it again. */
function partsOf(contentType: string, binary: string): Part[] {
  const [, boundary = ""] = /boundary=(.*)$/.exec(contentType) ?? [];
  return `\r\n${binary}`
    .split(`\r\n--${boundary}`)
    .slice(1, -1)
    .map((text) => {
      const end = text.indexOf("\r\n\r\n");
      const head = text.slice(0, end);
      const [, name = ""] = / name="([^"]*)"/.exec(head) ?? [];
      const [, fileName] = /; filename="([^"]*)"/.exec(head) ?? [];
      const [, type] = /\r\nContent-Type: (.*)/.exec(head) ?? [];
      return {
        name: unescaped(name),
        ...(fileName !== undefined && { fileName: unescaped(fileName) }),
        ...(type !== undefined && { type }),
        content: text.slice(end + 4),
      };
    });
}

function valueOf(parts: readonly Part[]): Record<string, unknown> {
  const value: Record<string, unknown> = Object.create(null);
  for (const { name, fileName, type = "", content } of parts) {
    const read: unknown =
      fileName !== undefined
        ? { name: fileName, type }
        : isJson(type)
          ? JSON.parse(utf8(content))
          : utf8(content);
    const known = value[name];
    value[name] = known === undefined ? read : [known, read].flat();
  }
  return value;
}

/** The rest is copied at once. */
async function loaded(body: object): Promise<Record<string, unknown>> {
  const members = Object.entries(body).map(([name, value]) => [name, copied(value)] as const);
  const waited = members.map(async ([name, value]) => [
    name,
    Array.isArray(value) ? await Promise.all(value) : await value,
  ]);
  return Object.fromEntries(await Promise.all(waited)) as Record<string, unknown>;
}

function copied(value: unknown): unknown {
  if (isBlob(value)) return loadedFile(value);
  if (value instanceof Uint8Array) return value.slice();
  if (Array.isArray(value)) return value.map(copied);
  return typeof value === "object" && value !== null
    ? (JSON.parse(jsonText(value, "the body")) as unknown)
    : value;
}
