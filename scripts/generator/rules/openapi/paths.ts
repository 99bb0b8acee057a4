import { pointerOf } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** Templates that give one address each. That their parameters are described is the linter's to check. */
export const paths: SpecRule = {
  name: "paths",
  says: "there is an operation; a path's template names each parameter once, with something between two of them, it holds what RFC 3986 allows there, and no two paths differ in a slash at the end alone",
  *check({ document, operations }) {
    const written = Object.keys(document.paths ?? {}).filter((path) => !path.startsWith("x-"));
    if (operations.length === 0) {
      yield {
        pointer: document.paths === undefined ? "" : "/paths",
        message: "the document has no operation, so its client would have no method.",
        remedy: "Describe the provider's operations under `paths`.",
      };
    }
    for (const path of written) yield* templateFindings(path, written);
  },
};

function* templateFindings(path: string, all: readonly string[]): Iterable<Finding> {
  const pointer = pointerOf(["paths", path]);
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    yield {
      pointer,
      message: `the template names \`{${repeated}}\` twice.`,
      remedy: "Give each part of the path a name of its own.",
    };
  }
  if (/[{}]/.test(path.replace(/\{[^{}]+\}/g, ""))) {
    yield {
      pointer,
      message: "the braces of the template do not match.",
      remedy: "Write each parameter as `{name}`.",
    };
  }
  const [together] = /\{[^{}]+\}\{[^{}]+\}/.exec(path) ?? [];
  if (together !== undefined) {
    yield {
      pointer,
      message: `nothing is between \`${together.replace("}{", "}` and `{")}\`, so that what is written of one could be read as the other.`,
      remedy: "Describe the two as one parameter, or write what separates them.",
    };
  }
  // RFC 3986, 3.3. The linter has its own finding on a query.
  const [odd] = /[^\w\-.~!$&'()*+,;=:@/%{}?]|%(?![0-9a-f]{2})/iu.exec(path.replace(/\{[^{}]*\}/g, "")) ?? [];
  if (odd !== undefined) {
    yield {
      pointer,
      message: `a path cannot hold ${/\s/.test(odd) ? "a space" : `\`${odd}\``}.`,
      remedy:
        odd === "#"
          ? "Remove what follows the path."
          : `Percent-encode the character: \`${encodeURIComponent(odd)}\`.`,
    };
  }
  const dots = path.split("/").find((segment) => /^(\.|%2e){1,2}$/i.test(segment));
  if (dots !== undefined) {
    yield {
      pointer,
      message: `the segment \`${dots}\` is a step in the path, which \`fetch\` takes out before it sends.`,
      remedy: "Write the path as it is sent, without the segment.",
    };
  }
  const bare = path.slice(0, -1);
  if (path.length > 1 && path.endsWith("/") && all.includes(bare)) {
    yield {
      pointer,
      message: `\`${path}\` and \`${bare}\` differ in the last slash alone.`,
      remedy: "Keep the one that the provider documents.",
    };
  }
}
