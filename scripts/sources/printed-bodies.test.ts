import { expect, it } from "vitest";
import { printedBodies } from "./printed-bodies.ts";

it("finds what a page prints, alone and within a line", () => {
  const page =
    'GET /payouts/{id}\n{\n  "text": "a } and a \\" {",\n  "list": [{}]\n}\ncurl -d \'{ "id": 3 }\'\n{ open';
  expect(printedBodies(page)).toEqual([{ text: 'a } and a " {', list: [{}] }, { id: 3 }]);
});
