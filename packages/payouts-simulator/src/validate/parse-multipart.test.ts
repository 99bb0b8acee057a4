import { expect, it } from "vitest";
import { parseMultipart } from "./parse-multipart.ts";

const type = "multipart/form-data; boundary=x";
const parse = (text: string, contentType = type): unknown =>
  parseMultipart(contentType, new TextEncoder().encode(text)).map(({ headers, bytes, ...part }) => ({
    ...part,
    headers: Object.fromEntries(headers),
    text: new TextDecoder().decode(bytes),
  }));

it("reads parts, their headers and their bytes", () => {
  const disposition = 'form-data; name="é %22a%22"; filename="b%0D%0A.txt"';
  const text = `--x\r\nContent-Disposition: ${disposition}\r\nX-A: 1\r\n\r\nü\r\n\r\n\r\n--x--\r\n`;
  expect(parse(text)).toEqual([
    {
      name: 'é "a"',
      fileName: "b\r\n.txt",
      headers: { "content-disposition": disposition, "x-a": "1" },
      text: "ü\r\n\r\n",
    },
  ]);
  expect(parse(text.replaceAll("--x", "--a b"), 'multipart/form-data; boundary="a b"')).toHaveLength(1);
});

it("keeps every byte", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const [head, tail] = ['--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n', "\r\n--x--"].map((text) =>
    new TextEncoder().encode(text),
  ) as [Uint8Array, Uint8Array];
  const [part] = parseMultipart(type, new Uint8Array([...head, ...bytes, ...tail]));
  expect(part?.bytes).toEqual(bytes);
});

it.each([
  ["no boundary", "multipart/form-data", "--x--"],
  ["no end", type, '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1'],
  ["a part without headers", type, "--x\r\n1\r\n--x--"],
  ["a part without a name", type, "--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--"],
])("refuses %s", (_name, contentType, text) => {
  expect(() => parse(text, contentType)).toThrow(SyntaxError);
});
