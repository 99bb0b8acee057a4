// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { exampleClient } from "../test/example-provider.ts";
import { paid, stubFetch } from "../test/stub-fetch.ts";

it("makes clients, because the browser is only simulated", async () => {
  expect(document.createElement("p").outerHTML).toBe("<p></p>");
  const stub = stubFetch(paid);
  await exampleClient({ fetch: stub.fetch }).createPayout({});
  expect(stub.sent).toHaveLength(1);
});
