import { type Kind, onOperation, onResponse, onWord, onDocument, evidence } from "../kind.ts";

/** Changes of how errors, results, pages and payouts are read. */
export const errors: readonly Kind[] = [
  {
    rule: "x-payouts-error: code elsewhere",
    want: "major",
    change: onDocument((document) => {
      if (document["x-payouts-error"]?.code === undefined) return false;
      document["x-payouts-error"].code = "/elsewhere";
      return true;
    }),
  },
  {
    rule: "x-payouts-error: another place for the message",
    want: "minor",
    change: onDocument((document) => {
      const word = document["x-payouts-error"];
      if (word?.message === undefined) return false;
      word.message = [word.message, "/elsewhere"].flat();
      return true;
    }),
  },
  {
    rule: "x-payouts-error: request id lost",
    want: "major",
    change: onDocument((document) => {
      const word = document["x-payouts-error"];
      if (word?.requestIdHeader === undefined) return false;
      delete word.requestIdHeader;
      return true;
    }),
  },
  {
    rule: "x-payouts-error: outcome of a failure rejected → unknown",
    want: "major",
    change: onDocument((document) => {
      const word = document["x-payouts-error"];
      if (word === undefined) return false;
      word.reasons = [{ status: "422", code: "brand_new", outcome: "unknown" }, ...(word.reasons ?? [])];
      return true;
    }),
  },
  {
    rule: "x-payouts-error: outcome of a failure unknown → rejected",
    want: "major",
    change: onDocument((document) => {
      const word = document["x-payouts-error"];
      if (word === undefined) return false;
      word.reasons = [
        { status: "503", code: "brand_new", outcome: "rejected", evidence },
        ...(word.reasons ?? []),
      ];
      return true;
    }),
  },
  {
    rule: "x-payouts-error: a reason that says what holds anyway",
    want: "patch",
    because: "The runtime reads the failure as it did.",
    change: onDocument((document) => {
      const word = document["x-payouts-error"];
      if (word === undefined) return false;
      word.reasons = [
        ...(word.reasons ?? []),
        { status: "418", code: "brand_new", outcome: "rejected", retry: false },
      ];
      return !JSON.stringify(document.paths).includes('"items":"/');
    }),
  },
  {
    rule: "x-payouts-error: a repeat settles nothing after a failure",
    want: "major",
    change: onDocument((document) => {
      const word = document["x-payouts-error"];
      if (word === undefined) return false;
      word.reasons = [
        { status: "418", code: "expired", outcome: "rejected", resend: "never" },
        ...(word.reasons ?? []),
      ];
      return true;
    }),
  },
  {
    rule: "x-payouts-error: reasons lost",
    want: "major",
    change: onDocument((document) => {
      const word = document["x-payouts-error"];
      if ((word?.reasons?.length ?? 0) === 0 || word === undefined) return false;
      delete word.reasons;
      return true;
    }),
  },
  {
    rule: "x-payouts-result: elsewhere",
    want: "major",
    change: onResponse(
      (status, response) =>
        status.startsWith("2") &&
        response["x-payouts-result"] !== undefined &&
        response.content !== undefined,
      (response) => {
        Reflect.deleteProperty(response, "x-payouts-result");
      },
    ),
  },
  {
    rule: "x-speakeasy-pagination: lost",
    want: "major",
    change: onOperation(
      ({ "x-speakeasy-pagination": word }) => word !== undefined,
      (operation) => {
        Reflect.deleteProperty(operation, "x-speakeasy-pagination");
      },
    ),
  },
  {
    rule: "x-payouts-view: id elsewhere",
    want: "major",
    change: onWord<{ id: unknown }>(
      "x-payouts-view",
      () => true,
      (word) => {
        word.id = "/status";
      },
    ),
  },
  {
    rule: "x-payouts-view: another place for the reference",
    want: "minor",
    change: onWord<{ reference?: unknown }>(
      "x-payouts-view",
      ({ reference }) => reference !== undefined,
      (word) => {
        word.reference = [word.reference, "/elsewhere"].flat();
      },
    ),
  },
];
