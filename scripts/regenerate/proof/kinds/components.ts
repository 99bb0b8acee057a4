import type { Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { type Draft } from "../../../generator/caller-document/draft.ts";
import { at, type Kind } from "../kind.ts";

const text: Draft<Schema> = { type: "string" };

/** Changes of names, webhooks and words of the document. */
export const components: readonly Kind[] = [
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
