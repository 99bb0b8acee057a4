import type { LocatedFinding, Sources } from "../spec-source.ts";
import { lintWithRedocly } from "./lint-with-redocly.ts";
import type { Linted } from "./lint-with-redocly.ts";

/** OpenAPI itself. A rule on files, for a `$ref` may lead into another one. */
export const standard = {
  name: "standard",
  says: "each file is YAML or JSON in UTF-8, and the document is valid OpenAPI 3.1 (Redocly's linter)",
  async check(sources: Sources): Promise<Linted> {
    try {
      return await lintWithRedocly(sources);
    } catch (error) {
      const [[file, root] = ["", undefined]] = sources;
      return { findings: [{ file, ...unreadable(error) }], document: root?.value };
    }
  },
};

function unreadable(error: unknown): Omit<LocatedFinding, "file"> {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    pointer: "",
    message: `the linter cannot read the document: ${reason}.`,
    remedy: "Look for a value of the wrong type, such as a map where a string belongs.",
  };
}
