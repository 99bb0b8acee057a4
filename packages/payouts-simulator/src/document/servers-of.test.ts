import { expect, it } from "vitest";
import { ownServers, serversOf } from "./servers-of.ts";

const server = (url: string): { readonly url: string } => ({ url });

it("takes an operation's servers before its path's, and an empty list for none", () => {
  const servers = [server("https://path.example")];
  expect(ownServers({ operation: {}, pathItem: { servers } })).toBe(servers);
  const own = [server("https://own.example")];
  expect(ownServers({ operation: { servers: own }, pathItem: { servers } })).toBe(own);
  expect(ownServers({ operation: {}, pathItem: {} })).toBeUndefined();
  expect(ownServers({ operation: { servers: [] }, pathItem: {} })).toBeUndefined();
});

it("lists every server once, the document's first", () => {
  const [main, path, own] = ["main", "path", "own"].map(server);
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [main],
    paths: { "/a": { servers: [path], get: {}, put: {}, post: { servers: [own] } } },
  } as const;
  // Of a document it reads no more than this.
  expect(serversOf(document as never)).toEqual([main, path, own]);
});
