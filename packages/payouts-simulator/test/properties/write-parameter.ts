import type { Parameter } from "../../src/document/openapi-document.ts";

type Written = Pick<Parameter, "name" | "style" | "explode" | "content"> & { readonly in: string };

/**
 * The value of a parameter as OpenAPI 3.1 §4.8.12.4 and RFC 6570 write it: in a query the pairs, elsewhere the one text.
 *
 * @param encode - of a single value; in a header there is no encoding
 */
export function writeParameter(
  parameter: Written,
  value: unknown,
  encode: (text: string) => string,
): string[] {
  const { name, in: place, content } = parameter;
  const style = parameter.style ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const explode = parameter.explode ?? style === "form";
  const named = place === "query";
  const textOf = (each: unknown): string => encode(String(each));
  const pair = (key: string, text: string): string => `${encode(key)}=${text}`;
  if (content !== undefined) {
    const text = encode(JSON.stringify(value));
    return [named ? pair(name, text) : text];
  }
  if (Array.isArray(value)) {
    const items = value.map(textOf);
    if (named && explode) return items.map((item) => pair(name, item));
    const between = { spaceDelimited: "%20", pipeDelimited: "|" }[style] ?? ",";
    return prefixed(
      style,
      name,
      explode && style === "matrix"
        ? items.join(`;${name}=`)
        : items.join(style === "label" && explode ? "." : between),
      named,
    );
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([key, member]) => [encode(key), textOf(member)] as const);
    if (style === "deepObject") return members.map(([key, text]) => `${encode(name)}[${key}]=${text}`);
    if (named && explode) return members.map(([key, text]) => `${key}=${text}`);
    if (style === "matrix" && explode) return [members.map(([key, text]) => `;${key}=${text}`).join("")];
    const between = style === "label" && explode ? "." : ",";
    return prefixed(
      style,
      name,
      members.map((member) => member.join(explode ? "=" : ",")).join(between),
      named,
    );
  }
  return prefixed(style, name, textOf(value), named);
}

function prefixed(style: string, name: string, text: string, named: boolean): string[] {
  if (named) return [`${encodeURIComponent(name)}=${text}`];
  if (style === "label") return [`.${text}`];
  return [style === "matrix" ? `;${name}=${text}` : text];
}
