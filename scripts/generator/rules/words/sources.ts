import { pointerOf } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Source } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { factsOf } from "../../document/facts-of.ts";
import { nearestWord } from "../nearest-word.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** `x-payouts-sources`, the one place for the address of a source, and the facts that name its entries. */
export const sources: SpecRule = {
  name: "sources",
  says: "each fact names one of `x-payouts-sources`, and each of these is named by a fact, has an address of its own, and was seen on a day of the calendar",
  *check({ document, nodes }) {
    const catalogue = document["x-payouts-sources"] ?? {};
    const ids = Object.keys(catalogue);
    const named = new Set<string>();
    for (const { fact, pointer } of factsOf(nodes)) {
      named.add(fact.source);
      if (Object.hasOwn(catalogue, fact.source)) continue;
      const meant = nearestWord(fact.source, ids);
      yield {
        pointer: `${pointer}/source`,
        message: `\`x-payouts-sources\` has no source \`${fact.source}\`.`,
        remedy:
          meant === undefined
            ? "Add it there, with its address and when it was seen."
            : `Did you mean \`${meant}\`?`,
      };
    }
    const owners = new Map<string, string>();
    for (const [id, source] of Object.entries(catalogue)) {
      yield* entryFindings(id, source, named, owners);
    }
  },
};

function* entryFindings(
  id: string,
  source: Source,
  named: ReadonlySet<string>,
  owners: Map<string, string>,
): Iterable<Finding> {
  const pointer = pointerOf(["x-payouts-sources", id]);
  if (!named.has(id)) {
    yield {
      pointer,
      message: `no fact names the source \`${id}\`.`,
      remedy: "Name it in the facts that come from it, or remove it.",
    };
  }
  const page = String(source.address).replace(/\/?(#.*)?$/, "");
  const owner = owners.get(page);
  owners.set(page, owner ?? id);
  if (owner !== undefined) {
    yield {
      pointer: `${pointer}/address`,
      message: `\`${owner}\` has this address too.`,
      remedy: `Let the facts of \`${id}\` name \`${owner}\`, and remove \`${id}\`.`,
    };
  }
  if (!isDate(String(source.seen))) {
    yield {
      pointer: `${pointer}/seen`,
      message: `\`${String(source.seen)}\` is not in the calendar.`,
      remedy: "Write the year, the month or the day when the source was seen, such as 2026-11-01.",
    };
  }
}

/** ISO 8601: `Date` accepts 30 February, and makes another day of it. */
function isDate(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
