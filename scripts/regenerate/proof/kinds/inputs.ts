import { preferredContent } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { type Draft } from "../../../generator/caller-document/draft.ts";
import { bodyOf, isWrite, type Kind, onOperation, own } from "../kind.ts";

const text: Draft<Schema> = { type: "string" };

/** Parameters that are new, and bodies. */
export const inputs: readonly Kind[] = [
  {
    rule: "new-required-request-parameter (query)",
    want: "major",
    change: onOperation(
      ({ parameters }) => !JSON.stringify(parameters ?? []).includes("brand_new"),
      (operation) =>
        own(operation, { name: "brand_new", in: "query", required: true, schema: text, example: "a" }),
    ),
  },
  {
    rule: "new-optional-request-parameter (query, beside others)",
    want: "minor",
    change: onOperation(
      ({ parameters, requestBody }, { parameters: all }) =>
        requestBody === undefined &&
        all.some(({ in: place, required }) => place === "query" && required !== true) &&
        parameters !== undefined,
      (operation) => own(operation, { name: "brand_new", in: "query", schema: text }),
    ),
  },
  {
    rule: "first optional query parameter",
    want: "minor",
    change: (scene) => {
      const globals = JSON.stringify(scene.document["x-speakeasy-globals"] ?? {});
      return onOperation(
        ({ requestBody }, { parameters, method }) =>
          (requestBody === undefined || method === "get") &&
          !parameters.some(({ in: place, name }) => place === "query" && !globals.includes(name)),
        (operation) => own(operation, { name: "brand_new", in: "query", schema: text }),
      )(scene);
    },
  },
  {
    rule: "options moved: first optional query parameter, with an option's name",
    want: "major",
    change: (scene) => {
      const globals = JSON.stringify(scene.document["x-speakeasy-globals"] ?? {});
      return onOperation(
        ({ requestBody }, { parameters, method }) =>
          (requestBody === undefined || method === "get") &&
          !parameters.some(({ in: place, name }) => place === "query" && !globals.includes(name)),
        (operation) => own(operation, { name: "timeoutMs", in: "query", schema: text }),
      )(scene);
    },
  },
  {
    rule: "options moved: optional query parameter with an option's name, beside others",
    want: "major",
    change: (scene) => {
      const globals = JSON.stringify(scene.document["x-speakeasy-globals"] ?? {});
      return onOperation(
        ({ requestBody }, { parameters, method }) => {
          const query = parameters.filter(
            ({ in: place, name }) => place === "query" && !globals.includes(name),
          );
          return (
            (requestBody === undefined || method === "get") &&
            query.length > 0 &&
            query.every(({ required }) => required !== true)
          );
        },
        (operation) => own(operation, { name: "timeoutMs", in: "query", schema: text }),
      )(scene);
    },
  },
  {
    rule: "request-body-added-optional",
    want: "minor",
    change: onOperation(
      (operation, { method, parameters }) =>
        operation.requestBody === undefined &&
        isWrite(operation) &&
        method !== "get" &&
        parameters.every(({ in: place }) => place !== "query"),
      (operation) => {
        operation.requestBody = {
          content: { "application/json": { schema: { type: "object", properties: { brandNew: text } } } },
        };
      },
    ),
  },
  {
    rule: "request-body-added-required",
    want: "major",
    change: onOperation(
      (operation, { method }) =>
        operation.requestBody === undefined && isWrite(operation) && method !== "get",
      (operation) => {
        operation.requestBody = {
          required: true,
          content: { "application/json": { schema: { type: "object", properties: { brandNew: text } } } },
        };
      },
    ),
  },
  {
    rule: "request-body-became-optional",
    want: "minor",
    change: onOperation(
      ({ requestBody }, { parameters }) =>
        requestBody !== undefined &&
        "required" in requestBody &&
        requestBody.required === true &&
        !parameters.some(({ in: place, required }) => place === "query" && required === true),
      (operation) => {
        if (operation.requestBody && "content" in operation.requestBody)
          operation.requestBody.required = false;
      },
    ),
  },
  {
    rule: "request-body-became-required",
    want: "major",
    change: onOperation(
      ({ requestBody }) =>
        requestBody !== undefined && "content" in requestBody && requestBody.required !== true,
      (operation) => {
        if (operation.requestBody && "content" in operation.requestBody)
          operation.requestBody.required = true;
      },
    ),
  },
  {
    rule: "request-body-media-type-added",
    want: "minor",
    change: onOperation(
      ({ requestBody }) =>
        requestBody !== undefined &&
        "content" in requestBody &&
        preferredContent(requestBody.content)?.mediaType === "application/json",
      (operation) => {
        if (operation.requestBody && "content" in operation.requestBody)
          operation.requestBody.content = { ...operation.requestBody.content, "text/csv": { schema: text } };
      },
    ),
  },
  {
    rule: "request-body-media-type-removed",
    want: "major",
    change: onOperation(
      ({ requestBody }) =>
        requestBody !== undefined && "content" in requestBody && Object.keys(requestBody.content).length > 1,
      (operation) => {
        if (operation.requestBody && "content" in operation.requestBody)
          Reflect.deleteProperty(
            operation.requestBody.content,
            Object.keys(operation.requestBody.content).at(-1) ?? "",
          );
      },
    ),
  },
  {
    rule: "request-body-additional-properties-closed",
    want: "major",
    change: (scene) =>
      onOperation(
        (operation) =>
          bodyOf(scene, operation)?.properties !== undefined &&
          bodyOf(scene, operation)?.additionalProperties === undefined,
        (operation) => Object.assign(bodyOf(scene, operation) ?? {}, { additionalProperties: false }),
      )(scene),
  },
];
