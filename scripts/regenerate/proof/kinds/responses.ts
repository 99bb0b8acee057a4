import { preferredContent } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { type Draft } from "../../../generator/caller-document/draft.ts";
import { type Kind, onOperation, onResponse } from "../kind.ts";

const any = (): boolean => true;
const text: Draft<Schema> = { type: "string" };

/** Changes of statuses, headers and media types of answers. */
export const responses: readonly Kind[] = [
  {
    rule: "response-non-success-status-added",
    want: "minor",
    change: onOperation(
      ({ responses }) => responses?.["418"] === undefined && responses?.["default"] !== undefined,
      (operation) => {
        operation.responses = {
          ...operation.responses,
          "418": operation.responses?.["default"] ?? { description: "No." },
        };
      },
    ),
  },
  {
    rule: "response-non-success-status-removed (default is left)",
    want: "patch",
    because: "The body goes by `default` from now on, and has the same form.",
    change: onResponse(
      (status, response, { responses }) =>
        /^4/.test(status) &&
        status !== "409" &&
        responses?.["default"] !== undefined &&
        JSON.stringify(responses["default"]) === JSON.stringify(responses[status]) &&
        response["x-payouts-error"] === undefined,
      (_, operation, status) => {
        Reflect.deleteProperty(operation.responses ?? {}, status);
      },
    ),
  },
  {
    rule: "response-non-success-status-removed (no default)",
    want: "major",
    change: onResponse(
      (status, _, { responses }) =>
        /^4\d\d$/.test(status) && responses?.["default"] === undefined && responses?.["4XX"] === undefined,
      (_, operation, status) => {
        Reflect.deleteProperty(operation.responses ?? {}, status);
      },
    ),
  },
  {
    rule: "response-success-status-removed",
    want: "major",
    change: onResponse(
      (status, _, { responses }) => status === "201" && responses?.["200"] !== undefined,
      (_, operation, status) => {
        Reflect.deleteProperty(operation.responses ?? {}, status);
      },
    ),
  },
  {
    rule: "response-success-status-added (same body)",
    want: "minor",
    change: onResponse(
      (status, _, { responses }) =>
        status === "200" && responses?.["202"] === undefined && "$ref" in (responses?.["200"] ?? {}),
      (_, operation) => {
        operation.responses = {
          ...operation.responses,
          "202": operation.responses?.["200"] ?? { description: "" },
        };
      },
    ),
  },
  {
    rule: "response-media-type-added",
    want: "minor",
    change: onResponse(
      (_, { content }) =>
        preferredContent(content)?.mediaType === "application/json" && content?.["text/csv"] === undefined,
      (response) => {
        response.content = { ...response.content, "text/csv": { schema: text } };
      },
    ),
  },
  {
    rule: "response-header-added",
    want: "minor",
    change: onResponse(any, (response) => {
      response.headers = { ...response.headers, "Brand-New": { schema: text } };
    }),
  },
  {
    rule: "required-response-header-removed",
    want: "major",
    change: onResponse(
      (_, { headers }) => Object.keys(headers ?? {}).length > 0,
      (response) => {
        delete response.headers;
      },
    ),
  },
  {
    rule: "response-header-became-optional",
    want: "major",
    change: onResponse(
      (_, { headers }) =>
        Object.values(headers ?? {}).some((header) => "required" in header && header.required === true),
      (response) => {
        for (const header of Object.values(response.headers ?? {}))
          if ("required" in header) header.required = false;
      },
    ),
  },
  {
    rule: "response-description-changed",
    want: "patch",
    change: onResponse(any, (response) => {
      response.description = "Other words.";
    }),
  },
];
