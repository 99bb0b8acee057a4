import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { links } from "./links.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts:
    post:
      operationId: createPayout
      responses:
        "200":
          links:
            read: { operationId: getPayout, parameters: { path.id: $response.body#/id } }
  /payouts/{id}:
    get:
      operationId: getPayout
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
components:
  links:
    Read: { operationRef: "#/paths/~1payouts~1{id}/get" }
`;

const read = "/paths/~1payouts/post/responses/200/links/read";

describeRule("links", links, sound, [
  {
    name: "finds an operation that does not exist",
    given: "read: { operationId: getPayout",
    becomes: "read: { operationId: getPayuot",
    want: { pointer: `${read}/operationId`, message: "`getPayuot` is no operation" },
  },
  {
    name: "finds a place that does not exist",
    given: "~1{id}/get",
    becomes: "~1{id}/put",
    want: { pointer: "/components/links/Read/operationRef", message: "is no operation" },
  },
  {
    name: "finds another document",
    given: "#/paths",
    becomes: "https://example.com/api.yaml#/paths",
    want: { pointer: "/components/links/Read/operationRef", message: "is no operation" },
  },
  {
    name: "finds a link that names no operation, or two",
    given: 'operationRef: "',
    becomes: 'operationId: getPayout, operationRef: "',
    want: { pointer: "/components/links/Read", message: "by one of them" },
  },
  {
    name: "finds a parameter that the operation has not",
    given: "path.id: $",
    becomes: "payoutId: $",
    want: { pointer: `${read}/parameters`, message: "`getPayout` has no parameter `payoutId`" },
  },
  {
    name: "finds a body for an operation without one",
    given: "parameters: { path",
    becomes: "requestBody: $response.body, parameters: { path",
    want: { pointer: `${read}/requestBody`, message: "takes no body" },
  },
]);
