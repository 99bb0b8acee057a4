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
    name: "finds two parameters that cannot be told apart",
    given: "/{id}",
    becomes: "/{id}{part}",
    want: { pointer: "/paths/~1payouts~1{id}{part}", message: "nothing is between `{id}` and `{part}`" },
  },
  {
    name: "finds what no path can hold",
    given: "/{id}",
    becomes: "/größe/{id}",
    want: { pointer: "/paths/~1payouts~1größe~1{id}", message: "cannot hold `ö`" },
  },
  {
    name: "finds a step that fetch would take",
    given: "/{id}",
    becomes: "/%2E./{id}",
    want: { pointer: "/paths/~1payouts~1%2E.~1{id}", message: "the segment `%2E.` is a step" },
  },
  {
    name: "takes what RFC 3986 allows",
    given: "/{id}",
    becomes: "/~a;b=1,c:d/%C3%BC/{id}:cancel",
    want: null,
  },
  { name: "takes two parameters in one segment", given: "/{id}", becomes: "/{id}-{part}.json", want: null },
  {
    name: "finds two paths that differ in the last slash alone",
    given: "/payouts/{id}",
    becomes: "/payouts",
    want: { pointer: "/paths/~1payouts~1", message: "differ in the last slash alone" },
  },
]);
