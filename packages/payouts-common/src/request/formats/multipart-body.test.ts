import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binaryOf } from "../../base64.ts";
import type { WrittenBody } from "../../body-format.ts";
import { multipartBody, type PartSettings } from "./multipart-body.ts";

async function written(
  body: unknown,
  settings?: Readonly<Record<string, PartSettings>>,
): Promise<WrittenBody> {
  const format = multipartBody(settings);
  return format.write((await format.load?.(body)) ?? body);
}

async function formOf({ contentType, body }: WrittenBody): Promise<FormData> {
  const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
  return new Response(bytes, { headers: { "content-type": contentType } }).formData();
}

describe("multipartBody", () => {
  it("writes parts, byte for byte", async () => {
    const proof = new File(["%PDF\r\n"], 'a "b"\r\nc é.pdf', { type: "application/pdf" });
    const body = await written(
      {
        note: "é;=%",
        amount: 3,
        to: { name: "Ada", none: null },
        tags: ["a", null, "b"],
        absent: undefined,
        proof,
      },
      { amount: { headers: { "X-Unit": "coins" } }, note: { contentType: ["text/csv"] } },
    );
    expect(body.contentType).toBe("multipart/form-data; boundary=payouts-1");
    const text = [
      "--payouts-1",
      'Content-Disposition: form-data; name="note"',
      "Content-Type: text/csv",
      "",
      "é;=%",
      "--payouts-1",
      'Content-Disposition: form-data; name="amount"',
      "X-Unit: coins",
      "",
      "3",
      "--payouts-1",
      'Content-Disposition: form-data; name="to"',
      "Content-Type: application/json",
      "",
      '{"name":"Ada","none":null}',
      ...["a", "b"].flatMap((tag) => ["--payouts-1", 'Content-Disposition: form-data; name="tags"', "", tag]),
      "--payouts-1",
      'Content-Disposition: form-data; name="proof"; filename="a %22b%22%0D%0Ac é.pdf"',
      "Content-Type: application/pdf",
      "",
      "%PDF\r\n",
      "--payouts-1--",
      "",
    ].join("\r\n");
    expect(atob(body.body)).toBe(binaryOf(new TextEncoder().encode(text)));
  });

  it("gives the same bytes for the same call, whatever its files hold", async () => {
    const bytes = "payouts-1 payouts-23\r\n--payouts-4--\r\npayouts-payouts-3";
    const [one, other] = [await written({ a: new Blob([bytes]) }), await written({ a: new Blob([bytes]) })];
    expect(one).toEqual(other);
    expect(one.contentType).toBe("multipart/form-data; boundary=payouts-5");
    expect(await ((await formOf(one)).get("a") as File).text()).toBe(bytes);
  });

  it("is read by others as it was meant", async () => {
    const form = await formOf(
      await written({
        empty: new File([], "empty.txt"),
        raw: new Uint8Array([0, 255, 13, 10]),
        several: [new File(["1"], "1.png", { type: "image/png" }), new Blob(["2"])],
        text: "\ufeff\r\n--x\n",
        truth: false,
      }),
    );
    const empty = form.get("empty") as File;
    expect([empty.name, empty.size, empty.type]).toEqual(["empty.txt", 0, "application/octet-stream"]);
    expect(new Uint8Array(await (form.get("raw") as File).arrayBuffer())).toEqual(
      new Uint8Array([0, 255, 13, 10]),
    );
    expect(form.getAll("several").map((file) => [(file as File).name, (file as File).type])).toEqual([
      ["1.png", "image/png"],
      ["blob", "application/octet-stream"],
    ]);
    expect(form.get("truth")).toBe("false");
    expect(form.get("text")).toContain("\r\n--x\n");
  });

  it.each<[string, readonly string[], string, string | undefined]>([
    ["its own type", [], "image/png", "image/png"],
    ["any bytes", [], "", "application/octet-stream"],
    ["the only type", ["image/png"], "", "image/png"],
    ["one of several", ["image/png", "image/jpeg"], "image/jpeg", "image/jpeg"],
    ["one of a range", ["image/*"], "image/webp", "image/webp"],
    ["none of several", ["image/png", "image/jpeg"], "", undefined],
    ["none of a range", ["image/*"], "", undefined],
    ["another type", ["image/png"], "text/html", undefined],
    ["another than of a range", ["image/*"], "text/html", undefined],
    ["bytes, for any file is that", ["application/octet-stream"], "image/png", "application/octet-stream"],
  ])("gives a file %s", async (_name, contentType, type, want) => {
    const body = written({ a: new Blob(["1"], { type }) }, { a: { contentType } });
    if (want === undefined) await expect(body).rejects.toThrow("the file at `a` must");
    else expect(((await formOf(await body)).get("a") as File).type).toBe(want);
  });

  it("writes each item of a list as its property says", async () => {
    const body = await written({ a: [1, "b"] }, { a: { contentType: ["application/json"] } });
    expect((await formOf(body)).getAll("a")).toEqual(["1", '"b"']);
  });

  it.each<[string, unknown]>([
    ["no object", "a"],
    ["a list", []],
    ["NaN", { a: Number.NaN }],
    ["a bigint", { a: 1n }],
    ["half a surrogate pair", { a: "\ud800" }],
    ["a file within JSON", { a: { b: new Blob(["1"]) } }],
    ["bytes within JSON", { a: { b: new Uint8Array(1) } }],
    [
      "a type that would end its header",
      { a: { size: 1, type: "a/b\r\nX: y", arrayBuffer: async () => new ArrayBuffer(1) } },
    ],
    [
      "a file that cannot be read",
      { a: { size: 1, type: "", arrayBuffer: () => Promise.reject(new Error("gone")) } },
    ],
  ])("refuses %s", async (_name, body) => {
    await expect(written(body)).rejects.toThrow();
  });

  it("copies the rest at once, while files are waited for", async () => {
    const tags = ["a"];
    const raw = new Uint8Array([1]);
    const body = { tags, to: { name: "Ada" }, raw, file: new Blob(["1"]) };
    const sealing = written(body);
    tags.push("b");
    body.to.name = "Eve";
    raw[0] = 2;
    expect(await sealing).toEqual(
      await written({ tags: ["a"], to: { name: "Ada" }, raw: new Uint8Array([1]), file: new Blob(["1"]) }),
    );
  });

  it("has nothing to wait for without a Blob", () => {
    expect(multipartBody().load?.({ a: 1, b: new Uint8Array(1) })).toBeUndefined();
  });

  it("reads what it wrote: texts, JSON, and of files the name", async () => {
    const body = await written({ a: "1", to: { name: "Ada" }, b: ["x", "y"], f: new File(["z"], "f.txt") });
    expect({ ...(multipartBody().read(body) as object) }).toEqual({
      a: "1",
      to: { name: "Ada" },
      b: ["x", "y"],
      f: { name: "f.txt", type: "application/octet-stream" },
    });
  });

  it.each<[string, (text: string) => string]>([
    ["an added header", (text) => text.replace('name="a"', 'name="a"\r\nX-Other: 1')],
    ["an added part", (text) => `${text.slice(0, -2)}\r\n--payouts-1--\r\n`],
    ["a preamble", (text) => `before\r\n${text}`],
    ["an epilogue", (text) => `${text}after`],
    ["another boundary", (text) => text.replaceAll("payouts-1", "payouts-2")],
    ["a second boundary", (text) => text.replace("coins", "coins\r\n--payouts-1\r\n\r\nx")],
    ["a missing header", (text) => text.replace("X-Unit: gold\r\n", "")],
    ["another spelling", (text) => text.replace("Content-Disposition", "content-disposition")],
    ["another name in quotes", (text) => text.replace('name="a"', "name=a")],
  ])("does not take %s for its own", async (_name, change) => {
    const format = multipartBody({ a: { headers: { "X-Unit": "gold" } } });
    const sound = format.write({ a: "coins" });
    expect(() => format.read(sound)).not.toThrow();
    expect(() => format.read({ ...sound, body: btoa(change(atob(sound.body))) })).toThrow();
    expect(() => format.read({ ...sound, contentType: `${sound.contentType}0` })).toThrow();
    expect(() => format.read({ contentType: sound.contentType, body: sound.body })).toThrow();
  });

  it("reads back any names, texts and bytes", async () => {
    const name = fc.string({
      minLength: 1,
      unit: fc.constantFrom('"', "\r", "\n", "%", "2", "é", ";", "=", "a", "payouts-1"),
    });
    const value = fc.oneof(name, fc.uint8Array(), fc.array(name, { minLength: 2 }));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value), async (body) => {
        const format = multipartBody();
        const sealed = format.write(body);
        expect(() => format.read(sealed)).not.toThrow();
        if (Object.keys(body).length > 0)
          expect([...(await formOf(sealed)).values()]).toHaveLength(Object.values(body).flat().length);
      }),
    );
  });
});
