import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { paths } from "./paths.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts/{id}: { get: { responses: {} } }
  /payouts/: { get: { responses: {} } }
`;

describeRule("paths", paths, sound, [
  {
    name: "finds a parameter twice",
    given: "/{id}",
    becomes: "/{id}/{id}",
    want: { pointer: "/paths/~1payouts~1{id}~1{id}", message: "names `{id}` twice" },
  },
  {
    name: "finds braces that do not match",
    given: "/{id}",
    becomes: "/{id",
    want: { pointer: "/paths/~1payouts~1{id", message: "braces" },
  },
  {
    name: "finds two paths that differ in the last slash alone",
    given: "/payouts/{id}",
    becomes: "/payouts",
    want: { pointer: "/paths/~1payouts~1", message: "differ in the last slash alone" },
  },
]);
