import { expect, it } from "vitest";
import { serverPrefixes } from "./server-prefixes.ts";

it.each([
  [undefined, [""]],
  [[{ url: "https://api.example.com/" }], [""]],
  [[{ url: "https://api.example.com/v1/" }, { url: "https://sandbox.example.com/v1" }], ["/v1"]],
  [
    [
      { url: "/api" },
      { url: "https://{region}.example.com/{version}", variables: { version: { default: "v2" } } },
    ],
    ["/api", "/v2"],
  ],
])("of %j", (servers, prefixes) => {
  expect(serverPrefixes(servers)).toEqual(prefixes);
});
