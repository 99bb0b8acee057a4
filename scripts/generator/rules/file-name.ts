import type { Finding } from "./spec-rule.ts";

/** The file's stem is the provider's id, from which every name of the package follows. */
export const fileName = {
  name: "file-name",
  says: "a spec is `<id>.yaml`: lower case, words joined by `-`",
  *check(id: string): Iterable<Finding> {
    if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return;
    yield {
      pointer: "",
      message: `\`${id}\` is not a provider id.`,
      remedy: "Name the file in lower case: letters and digits, words joined by `-`, then `.yaml`.",
    };
  },
};
