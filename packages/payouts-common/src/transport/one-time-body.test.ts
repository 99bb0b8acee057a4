import { describe, expect, it } from "vitest";
import { OneTimeBody } from "./one-time-body.ts";

const text = '{"name":"Zoë"}';

// The casts: its types say `OneTimeBody`, and callers, as the runtime, treat it as the text that it stands for.
describe("OneTimeBody", () => {
  it.each<[string, (body: OneTimeBody) => unknown]>([
    ["String", (body) => String(body)],
    ["a template", (body) => `${body as unknown as string}`],
    ["+", (body) => (body as unknown as string) + ""],
    ["JSON.parse", (body) => JSON.stringify(JSON.parse(body as unknown as string))],
    ["Buffer.from", (body) => Buffer.from(body as unknown as string).toString()],
    ["TextEncoder", (body) => new TextDecoder().decode(new TextEncoder().encode(body as unknown as string))],
    ["new Response", (body) => new Response(body as unknown as BodyInit).text()],
    [
      "new Request",
      (body) => new Request("https://a", { ...init, body: body as unknown as BodyInit }).text(),
    ],
  ])("is its text for %s, and read by it", async (_name, read) => {
    const body = new OneTimeBody(text);
    expect(await read(body)).toBe(text);
    expect(body.state).toBe("read");
  });

  it("is not read by being given to fetch", () => {
    const body = new OneTimeBody(text);
    expect(body.state).toBe("untouched");
    new Request("https://a", { ...init, body: body as unknown as BodyInit });
    expect(body.state).toBe("opened");
  });

  it("stays read when it is opened later", () => {
    const body = new OneTimeBody(text);
    String(body);
    body[Symbol.asyncIterator]();
    expect(body.state).toBe("read");
  });

  it("is read when its end is reached, though it is empty: the headers are the whole request", async () => {
    const body = new OneTimeBody("");
    await body[Symbol.asyncIterator]().next();
    expect(body.state).toBe("read");
  });

  it("gives everything at once, and can be left before", async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of new OneTimeBody(text)) chunks.push(chunk);
    expect(chunks).toEqual([new TextEncoder().encode(text)]);
    for await (const chunk of new OneTimeBody("")) chunks.push(chunk);
    expect(chunks).toHaveLength(1);
    const iterator = new OneTimeBody(text)[Symbol.asyncIterator]();
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
  });
});

const init = { method: "POST", duplex: "half" } as const;
