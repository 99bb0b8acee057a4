import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { sources } from "./sources.ts";

const sound = `
openapi: 3.1.0
info:
  x-payouts-source: { source: guide, mark: docs }
x-payouts-error:
  reasons:
    - { status: "429", outcome: rejected, evidence: [{ source: guide, mark: inferred }, { source: limits, mark: docs }] }
x-payouts-sources:
  guide: { address: https://docs.example.com/guide, seen: "2026" }
  limits: { address: https://docs.example.com/limits, seen: "2026-02-28" }
`;

describeRule("sources", sources, sound, [
  {
    name: "finds a source that is not in the catalogue",
    given: "{ source: limits, mark: docs }",
    becomes: "{ source: limits, mark: docs }, { source: keys, mark: docs }",
    want: { pointer: "/x-payouts-error/reasons/0/evidence/2/source", message: "no source `keys`" },
  },
  {
    name: "finds a source that no fact names",
    given: ", { source: limits, mark: docs }]",
    becomes: "]",
    want: { pointer: "/x-payouts-sources/limits", message: "no fact names the source `limits`" },
  },
  {
    name: "finds two sources with one address, whatever part of the page it names",
    given: "https://docs.example.com/limits",
    becomes: "https://docs.example.com/guide/#limits",
    want: { pointer: "/x-payouts-sources/limits/address", message: "`guide` has this address too" },
  },
  {
    name: "finds a day that the calendar does not have",
    given: "2026-02-28",
    becomes: "2026-02-30",
    want: { pointer: "/x-payouts-sources/limits/seen", message: "`2026-02-30` is not in the calendar" },
  },
  {
    name: "accepts a month",
    given: "2026-02-28",
    becomes: "2026-02",
    want: null,
  },
]);
