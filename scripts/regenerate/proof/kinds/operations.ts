import { methods } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Operation, Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import {
  type DocumentDraft,
  type Draft,
  draftedOperations,
} from "../../../generator/caller-document/draft.ts";
import { type Kind, onOperation, type Scene } from "../kind.ts";

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

/** Changes of operations as a whole. */
export const operations: readonly Kind[] = [
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
    because: "The method keeps its place; calls by path name the parameter.",
    change: renamePathParameter,
  },
];
