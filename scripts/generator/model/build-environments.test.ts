import { expect, it } from "vitest";
import { buildEnvironments, buildVariables, describeServer } from "./build-environments.ts";

it("names variables by their option, drops the last slash, and names a server that has no name", () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [
      { url: "https://{host-name}.example/v1/", variables: { "host-name": { default: "api" } } },
      { url: "https://test.example", "x-environment": "sandbox", description: "For tests." },
      { url: "https://other.example" },
    ],
  };
  expect(buildEnvironments(document)).toEqual([
    { name: "production", address: "https://{hostName}.example/v1" },
    { name: "sandbox", address: "https://test.example", description: "For tests." },
    { name: "production2", address: "https://other.example" },
  ]);
  expect(buildVariables(document)).toEqual([{ option: "hostName", default: "api" }]);
});

it.each([
  [undefined, undefined],
  [[{ url: "https://{a_b}.example/" }], "https://{aB}.example"],
  [
    [
      { url: "https://a.example", "x-environment": "production" },
      { url: "https://b.example/", "x-environment": "sandbox" },
    ],
    { production: "https://a.example", sandbox: "https://b.example" },
  ],
])("describes the own servers %j", (servers, described) => {
  expect(describeServer({ operation: {}, pathItem: servers === undefined ? {} : { servers } })).toEqual(
    described,
  );
});
