import { expect, it } from "vitest";
import { buildEnvironments } from "./build-environments.ts";

it("fills in variables, drops the last slash, and names a server that has no name", () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [
      { url: "https://{host}.example/v1/", variables: { host: { default: "api" } } },
      { url: "https://test.example", "x-environment": "sandbox", description: "For tests." },
      { url: "https://other.example" },
    ],
  };
  expect(buildEnvironments(document)).toEqual([
    { name: "production", address: "https://api.example/v1" },
    { name: "sandbox", address: "https://test.example", description: "For tests." },
    { name: "production2", address: "https://other.example" },
  ]);
});
