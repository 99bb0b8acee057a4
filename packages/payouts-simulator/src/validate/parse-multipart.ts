/** One part of `multipart/form-data`, as received. */
export interface ReceivedPart {
  readonly name: string;
  /** A part with a file name is a file. */
  readonly fileName?: string;
  /** By name, lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Takes a body apart at its boundary (RFC 2046 §5.1.1, RFC 7578 §4). `Response.formData()` would not show the headers of
 * a part, which `encoding` describes.
 *
 * @throws {SyntaxError} It is not what its content type says.
 */
export function parseMultipart(contentType: string, bytes: Uint8Array): ReceivedPart[] {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new SyntaxError("the content type has no boundary");
  // A character for each byte.
  const text = `\r\n${Buffer.from(bytes).toString("latin1")}`;
  const [, ...pieces] = text.split(`\r\n--${boundary}`);
  const end = pieces.pop();
  if (end?.startsWith("--") !== true) throw new SyntaxError("the last boundary is missing");
  return pieces.map(partOf);
}

function partOf(piece: string): ReceivedPart {
  const [, head, content] = /^[ \t]*\r\n((?:[^\r\n]+\r\n)*)\r\n([^]*)$/.exec(piece) ?? [];
  if (head === undefined || content === undefined) throw new SyntaxError("a part has no headers");
  const headers = new Map(
    head
      .split("\r\n")
      .filter(Boolean)
      .map((line): [string, string] => {
        const [name = "", value = ""] = line.split(/:([^]*)/);
        return [name.trim().toLowerCase(), utf8(value.trim())];
      }),
  );
  const disposition = headers.get("content-disposition") ?? "";
  const parameter = (wanted: string): string | undefined => {
    const [, value] = new RegExp(`;\\s*${wanted}="([^"]*)"`, "i").exec(disposition) ?? [];
    return value?.replace(/%22|%0D|%0A/gi, decodeURIComponent);
  };
  const [name, fileName] = [parameter("name"), parameter("filename")];
  if (!/^form-data\s*;/i.test(disposition) || name === undefined) throw new SyntaxError("a part has no name");
  return { name, ...(fileName !== undefined && { fileName }), headers, bytes: latin1(content) };
}

function latin1(text: string): Uint8Array<ArrayBuffer> {
  // Buffer is Node's, where the simulator runs; TextDecoder reads "latin1" as windows-1252 (Encoding standard).
  return new Uint8Array(Buffer.from(text, "latin1"));
}

function utf8(text: string): string {
  return new TextDecoder().decode(latin1(text));
}
