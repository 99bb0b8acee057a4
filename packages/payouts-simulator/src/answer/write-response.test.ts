import { expect, it } from "vitest";
import { tinBox } from "../../test/fixtures.ts";
import type { Header, Response as DocumentedResponse } from "../document/openapi-document.ts";
import { writeResponse } from "./write-response.ts";

it("sends the documented headers, but for those that the sent body decides", async () => {
  const header = (example: string): Header => ({ schema: { type: "string" }, example });
  const response: DocumentedResponse = {
    description: "It.",
    headers: {
      "X-Total": header("7"),
      "Content-Length": header("279"),
      "content-encoding": header("gzip"),
      "Transfer-Encoding": header("chunked"),
      Connection: header("close"),
    },
  };
  const sent = writeResponse(tinBox.document, undefined, {
    status: 200,
    mediaType: "application/json",
    body: { a: 1 },
    documented: { key: "200", response, examples: [] },
  });
  expect(Object.fromEntries(sent.headers)).toEqual({ "content-type": "application/json", "x-total": "7" });
  expect(await sent.json()).toEqual({ a: 1 });
});
