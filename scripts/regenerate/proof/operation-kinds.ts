import { methods, preferredContent } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Operation, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { type DocumentDraft, type Draft, draftedOperations } from "../../generator/caller-document/draft.ts";
import { at, bodyOf, isWrite, type Kind, onOperation, onParameter, onResponse, type Scene } from "./kind.ts";

const any = (): boolean => true;
const text: Draft<Schema> = { type: "string" };

/** An operation that no word of the spec names: it may go. */
function isFree(scene: Scene, id: string | undefined): boolean {
  const words = JSON.stringify(scene.document).match(/"(?:operation|read|login|refresh)":"([^"]*)"/g) ?? [];
  return !words.some((word) => word.endsWith(`:"${id}"`));
}

function onFreeOperation(change: Parameters<typeof onOperation>[1]): Kind["change"] {
  return (scene) => onOperation(({ operationId }) => isFree(scene, operationId), change)(scene);
}

function own(operation: { parameters?: unknown }, added: object): void {
  const list = Array.isArray(operation.parameters) ? (operation.parameters as unknown[]) : [];
  operation.parameters = [...list, added];
}

/** The errors that another operation documents. */
function errorsOf(document: DocumentDraft): Draft<Operation>["responses"] {
  const all = draftedOperations(document, "paths");
  const first = all.find(({ operation }) => operation.responses?.["default"] !== undefined) ?? all[0];
  return Object.fromEntries(
    Object.entries(first?.operation.responses ?? {}).filter(([status]) => !status.startsWith("2")),
  );
}

function renamePathParameter(scene: Scene): string | undefined {
  const { document, seeded } = scene;
  const path = seeded.pick(Object.keys(document.paths ?? {}).filter((each) => /\{\w+\}/.test(each)));
  const name = /\{(\w+)\}/.exec(path ?? "")?.[1];
  const item = document.paths?.[path ?? ""]; // part of a draft
  if (path === undefined || name === undefined || item === undefined) return undefined;
  const operations = methods.flatMap((method) => item[method] ?? []);
  const parameters = [item.parameters, ...operations.map((each) => each.parameters)];
  const renamed = JSON.parse(
    JSON.stringify(parameters).replaceAll(`"name":"${name}"`, `"name":"renamed"`),
  ) as unknown;
  if (JSON.stringify(renamed) === JSON.stringify(parameters)) return undefined; // it stands in a component
  const whole = JSON.stringify(item).replaceAll(
    `"name":"${name}","in":"path"`,
    '"name":"renamed","in":"path"',
  );
  document.paths = Object.fromEntries(
    Object.entries(document.paths ?? {}).map(([key, each]) =>
      key === path ? [path.replace(`{${name}}`, "{renamed}"), JSON.parse(whole) as typeof each] : [key, each],
    ),
  );
  return path;
}

/** Changes of operations, parameters and responses. */
export const operationKinds: readonly Kind[] = [
  {
    rule: "api-removed-without-deprecation",
    want: "major",
    change: onFreeOperation((_, { document }, { path, method }) => {
      Reflect.deleteProperty(document.paths?.[path] ?? {}, method);
    }),
  },
  {
    rule: "api-path-removed-without-deprecation",
    want: "major",
    change: onFreeOperation((operation, { document }, { path }) => {
      if (
        Object.values(document.paths?.[path] ?? {}).filter(
          (each) => each && typeof each === "object" && "responses" in each,
        ).length > 1
      )
        operation.operationId = "renamedOperation";
      else Reflect.deleteProperty(document.paths ?? {}, path);
    }),
  },
  {
    rule: "api-operation-id-removed",
    want: "major",
    because: "oasdiff informs only; the method goes by that name.",
    change: onFreeOperation((operation) => {
      operation.operationId = "renamedOperation";
    }),
  },
  {
    rule: "endpoint-added",
    want: "minor",
    change: ({ document }) => {
      document.paths = {
        ...document.paths,
        "/brand-new": {
          get: {
            operationId: "readBrandNew",
            summary: "New.",
            responses: {
              ...errorsOf(document),
              "200": {
                description: "It.",
                content: { "application/json": { schema: { type: "object", properties: { a: text } } } },
              },
            },
          },
        },
      };
      return "/brand-new";
    },
  },
  {
    rule: "endpoint-deprecated",
    want: "minor",
    change: onOperation(
      ({ deprecated }) => deprecated !== true,
      (operation) => {
        operation.deprecated = true;
      },
    ),
  },
  {
    rule: "api-tag-added",
    want: "patch",
    change: onOperation(any, (operation) => {
      operation.tags = [...(operation.tags ?? []), "other"];
    }),
  },
  {
    rule: "operation-description-changed",
    want: "patch",
    change: onOperation(any, (operation) => {
      operation.description = "Other words.";
    }),
  },
  {
    rule: "operation-source-changed",
    want: "patch",
    change: onOperation(
      ({ "x-payouts-source": source }) => source !== undefined,
      (operation) => {
        Reflect.deleteProperty(operation, "x-payouts-source");
      },
    ),
  },
  {
    rule: "api-path-renamed",
    want: "major",
    change: onFreeOperation((_, { document }, { path }) => {
      document.paths = Object.fromEntries(
        Object.entries(document.paths ?? {}).map(([key, item]) => [
          key === path ? `/other${key}` : key,
          item,
        ]),
      );
    }),
  },
  {
    rule: "path-parameter-renamed",
    want: "major",
    because: "The method keeps its place; `client.http` names the parameter.",
    change: renamePathParameter,
  },

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
    rule: "options moved: first optional query parameter",
    want: "major",
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
    rule: "request-body-added-optional",
    want: "major",
    change: onOperation(
      (operation, { method }) =>
        operation.requestBody === undefined && isWrite(operation) && method !== "get",
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
      (operation) => operation.requestBody === undefined && isWrite(operation),
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

  {
    rule: "request-parameter-removed (query)",
    want: "major",
    change: onOperation(
      ({ parameters, "x-speakeasy-pagination": pages }) =>
        pages === undefined && (parameters ?? []).some((each) => "in" in each && each.in === "query"),
      (operation) => {
        operation.parameters = (operation.parameters ?? []).filter(
          (each) => !("in" in each && each.in === "query"),
        );
      },
    ),
  },
  {
    rule: "request-parameter-became-required",
    want: "major",
    change: onParameter(
      "query",
      ({ required }) => required !== true,
      (parameter) => {
        parameter.required = true;
      },
    ),
  },
  {
    rule: "request-parameter-became-optional",
    want: "minor",
    change: onParameter(
      "query",
      ({ required }) => required === true,
      (parameter) => {
        parameter.required = false;
      },
    ),
  },
  {
    rule: "request-parameter-became-enum",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => schema?.type === "string" && schema.enum === undefined && !schema["x-extensible-enum"],
      ({ schema }) => Object.assign(schema ?? {}, { enum: ["a", "b"] }),
    ),
  },
  {
    rule: "request-parameter-enum-value-removed",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => (schema?.enum?.length ?? 0) > 1,
      ({ schema }) => Object.assign(schema ?? {}, { enum: schema?.enum?.slice(1) }),
    ),
  },
  {
    rule: "request-parameter-enum-value-added",
    want: "minor",
    change: onParameter(
      "query",
      ({ schema }) => (schema?.enum?.length ?? 0) > 1,
      ({ schema }) => Object.assign(schema ?? {}, { enum: [...(schema?.enum ?? []), "brand-new"] }),
    ),
  },
  {
    rule: "request-parameter-type-changed",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => schema?.type === "string" && !schema["x-extensible-enum"],
      (parameter) => {
        parameter.schema = { type: "boolean" };
      },
    ),
  },
  {
    rule: "request-parameter-type-generalized",
    want: "minor",
    change: onParameter(
      "query",
      ({ schema }) => schema?.type === "integer",
      ({ schema }) => Object.assign(schema ?? {}, { type: "number" }),
    ),
  },
  {
    rule: "request-parameter-max-decreased",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => schema?.maximum !== undefined,
      ({ schema }) => Object.assign(schema ?? {}, { maximum: (schema?.maximum ?? 0) - 1 }),
    ),
  },
  {
    rule: "request-parameter-max-increased",
    want: "minor",
    change: onParameter(
      "query",
      ({ schema }) => schema?.maximum !== undefined,
      ({ schema }) => Object.assign(schema ?? {}, { maximum: (schema?.maximum ?? 0) + 1 }),
    ),
  },
  {
    rule: "request-parameter-max-set",
    want: "minor",
    because: "A limit that is written down for the first time.",
    change: onParameter(
      "query",
      ({ schema }) => schema?.type === "integer" && schema.maximum === undefined,
      ({ schema }) => Object.assign(schema ?? {}, { maximum: 99 }),
    ),
  },
  {
    rule: "request-parameter-min-increased",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => schema?.minimum !== undefined,
      ({ schema }) => Object.assign(schema ?? {}, { minimum: (schema?.minimum ?? 0) + 1 }),
    ),
  },
  {
    rule: "request-parameter-max-length-set",
    want: "minor",
    because: "A limit that is written down for the first time.",
    change: onParameter(
      "query",
      ({ schema }) =>
        schema?.type === "string" && schema.maxLength === undefined && schema.enum === undefined,
      ({ schema }) => Object.assign(schema ?? {}, { maxLength: 9 }),
    ),
  },
  {
    rule: "request-parameter-pattern-added",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => schema?.type === "string" && schema.pattern === undefined && schema.enum === undefined,
      ({ schema }) => Object.assign(schema ?? {}, { pattern: "^a" }),
    ),
  },
  {
    rule: "request-parameter-default-value-changed",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => typeof schema?.default === "number",
      ({ schema }) => Object.assign(schema ?? {}, { default: Number(schema?.default) + 1 }),
    ),
  },
  {
    rule: "request-parameter-default-value-removed",
    want: "major",
    change: onParameter(
      "query",
      ({ schema }) => schema?.default !== undefined,
      ({ schema }) => {
        if (schema) delete schema.default;
      },
    ),
  },
  {
    rule: "request-parameter-deprecated",
    want: "minor",
    change: onParameter(
      "query",
      ({ deprecated }) => deprecated !== true,
      (parameter) => {
        parameter.deprecated = true;
      },
    ),
  },
  {
    rule: "request-header-property-became-enum",
    want: "major",
    change: onParameter(
      "header",
      ({ schema }) => schema?.type === "string" && schema.enum === undefined,
      ({ schema }) => Object.assign(schema ?? {}, { enum: ["a"] }),
    ),
  },
  {
    rule: "new-required-request-header-property",
    want: "major",
    change: onOperation(isWrite, (operation) =>
      own(operation, { name: "Brand-New", in: "header", required: true, schema: text, example: "a" }),
    ),
  },
  {
    rule: "new-optional-request-header-property",
    want: "minor",
    change: onOperation(isWrite, (operation) =>
      own(operation, { name: "Brand-New", in: "header", schema: text }),
    ),
  },
  {
    rule: "request-parameter-description-changed",
    want: "patch",
    change: onParameter("query", any, (parameter) => {
      parameter.description = "Other words.";
    }),
  },

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

  {
    rule: "api-schema-renamed",
    want: "major",
    because: "oasdiff informs only; its type is imported by name.",
    change: ({ document, seeded }) => {
      const key = seeded.pick(
        Object.keys(document.components?.schemas ?? {}).filter((each) => /^[A-Z]/.test(each)),
      );
      if (key === undefined || document.components?.schemas === undefined) return undefined;
      const renamed = JSON.parse(
        JSON.stringify(document)
          .replaceAll(`"#/components/schemas/${key}"`, `"#/components/schemas/${key}Renamed"`)
          .replace(`"${key}":`, `"${key}":`),
      ) as typeof document;
      const schemas = renamed.components?.schemas ?? {};
      schemas[`${key}Renamed`] = schemas[key] ?? {};
      Reflect.deleteProperty(schemas, key);
      Object.assign(document, renamed);
      return key;
    },
  },
  {
    rule: "webhook-added",
    want: "minor",
    change: ({ document }) => {
      document.webhooks = {
        ...document.webhooks,
        "brand.new": {
          post: {
            summary: "New.",
            "x-fern-webhook-signature": { type: "none" },
            requestBody: {
              content: { "application/json": { schema: { type: "object", properties: { a: text } } } },
            },
            responses: { "200": { description: "Heard." } },
          },
        },
      };
      return "brand.new";
    },
  },
  {
    rule: "webhook-removed",
    want: "major",
    change: ({ document }) => {
      const name = Object.keys(document.webhooks ?? {})[0];
      if (name === undefined) return undefined;
      Reflect.deleteProperty(document.webhooks ?? {}, name);
      return name;
    },
  },
  {
    rule: "info-description-changed",
    want: "patch",
    change: at("/info", (info) => {
      info["description"] = "Other words.";
    }),
  },
  {
    rule: "order of schemas changed",
    want: "patch",
    change: ({ document }) => {
      const { schemas } = document.components ?? {};
      if (schemas === undefined || document.components === undefined) return undefined;
      document.components.schemas = Object.fromEntries(Object.entries(schemas).reverse());
      return "components";
    },
  },
];
