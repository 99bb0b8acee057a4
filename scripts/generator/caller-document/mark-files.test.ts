import { expect, it } from "vitest";
import { parse } from "yaml";
import type { DocumentDraft } from "./draft.ts";
import { fileWord, markFiles } from "./mark-files.ts";

function marked(text: string): DocumentDraft {
  const document = parse(text) as DocumentDraft; // what a test needs of one
  markFiles(document);
  return document;
}

const upload = (uses: string): string => `
paths:
  /proofs:
    post:
      requestBody: { content: { ${uses} } }
components:
  schemas:
    Proof:
      allOf:
        - { type: object, properties: { photo: { $ref: "#/components/schemas/Bytes" }, note: { type: string } } }
        - properties:
            pages: { type: array, items: { contentMediaType: image/png } }
            text: { type: string, contentEncoding: base64, contentMediaType: image/png }
    Bytes: { type: string, format: binary }
`;

it("marks files within a form, and keeps the name of a component that nothing else uses", () => {
  const { components, paths } = marked(
    upload('multipart/form-data: { schema: { $ref: "#/components/schemas/Proof" } }'),
  );
  const [first, second] = components?.schemas?.["Proof"]?.allOf ?? [];
  expect(first?.properties).toEqual({
    photo: { type: "string", format: "binary", [fileWord]: true },
    note: { type: "string" },
  });
  expect(second?.properties?.["pages"]).toEqual({
    type: "array",
    items: { contentMediaType: "image/png", [fileWord]: true },
  });
  expect(second?.properties?.["text"]).not.toHaveProperty(fileWord);
  expect(components?.schemas?.["Bytes"]).not.toHaveProperty(fileWord);
  expect(JSON.stringify(paths)).toContain("#/components/schemas/Proof");
});

it("leaves the same schema a text in JSON", () => {
  const schema = '{ schema: { $ref: "#/components/schemas/Proof" } }';
  const { components, paths } = marked(upload(`multipart/form-data: ${schema}, application/json: ${schema}`));
  expect(JSON.stringify(components)).not.toContain(fileWord);
  expect(JSON.stringify(paths)).toContain(fileWord);
});

it("marks a body of bytes, and no text", () => {
  const document = marked(
    upload(
      "application/octet-stream: { schema: { type: string, format: binary } }, text/csv: { schema: { type: string } }",
    ),
  );
  expect(JSON.stringify(document.paths).split(fileWord)).toHaveLength(2);
});

it("ends where a form holds itself", () => {
  const text = upload('multipart/form-data: { schema: { $ref: "#/components/schemas/Proof" } }');
  expect(() =>
    marked(text.replace("allOf:\n", 'allOf:\n        - $ref: "#/components/schemas/Proof"\n')),
  ).not.toThrow();
});
