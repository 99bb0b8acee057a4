import { agreement } from "../../answer/agreement.ts";
import { isRecord } from "../../document/document-nodes.ts";
import { removePointer, resolvePointer, segmentsOf, writePointer } from "../../document/json-pointer.ts";
import type { Validators } from "../../validate/compile-validators.ts";
import type { Shape } from "../plan/shape.ts";
import type { Resource } from "../state/resource.ts";
import { timeText } from "../../answer/time-text.ts";

/** How a member that both the documented template and the request have is shown, in the order of preference. */
const ways = ["as-said", "merged", "as-documented"] as const;
type Way = (typeof ways)[number];

/**
 * A thing as an operation shows it: the documented template that fits it best, with its own id, state and times, and
 * whatever its request said under the same name. What the request could have said and did not is left out. Where that is not
 * what the schema allows, a member is merged with the documented one, and then shown as documented.
 *
 * @param said - names of the members that the request could have given.
 */
export function showResource(
  validators: Validators,
  shape: Shape,
  resource: Resource,
  said: ReadonlySet<string>,
): unknown {
  const template = fittingTemplate(shape, resource);
  const content = inForm(resource.content, shape, template);
  const chosen = new Map<string, Way>();
  let shown: unknown;
  for (let turn = 0; turn < 6; turn += 1) {
    const overlaid = overlay(template, content, { shape, said, chosen });
    shown = writeFacts(overlaid, shape, resource, template, chosen);
    const problems = validators.check(shape.schema, shown, "response");
    if (problems.length === 0) return shown;
    let isChanged = false;
    for (const { pointer } of problems) {
      const [name] = segmentsOf(pointer);
      const names = name === undefined ? Object.keys(isRecord(shown) ? shown : {}) : [name];
      for (const each of names) {
        const next = ways[ways.indexOf(chosen.get(each) ?? "as-said") + 1];
        if (next === undefined) continue;
        chosen.set(each, next);
        isChanged = true;
      }
    }
    if (!isChanged) break;
  }
  return shown;
}

/** The documented one with the state of the thing that agrees most with what was said. */
function fittingTemplate({ templates, view, tags }: Shape, { content, status }: Resource): unknown {
  const ofStatus =
    view === undefined || status === undefined
      ? []
      : templates.filter((template) => resolvePointer(template, view.status) === status);
  const fitting = ofStatus.length > 0 ? ofStatus : templates;
  if (fitting.length < 2) return fitting[0] ?? {};
  const scored = fitting.map((template) => ({
    template,
    score: agreement({ named: content, path: {}, tags }, template),
  }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).template;
}

/** The content with its amounts in the form in which the shape shows them. */
function inForm(content: unknown, { money }: Shape, template: unknown): unknown {
  return money.reduce((made, { amountAt, form }) => {
    const amount = amountAt.includes("*") ? undefined : resolvePointer(made, amountAt);
    if (typeof amount !== "number" && typeof amount !== "string") return made;
    const documented = resolvePointer(template, amountAt);
    const isText = typeof documented === "string" || (documented === undefined && form === "decimal-string");
    if (isText === (typeof amount === "string")) return made;
    const [, decimals = ""] = /\.(\d+)$/.exec(String(documented)) ?? [];
    return writePointer(made, amountAt, isText ? Number(amount).toFixed(decimals.length) : Number(amount));
  }, content);
}

interface Overlaying {
  readonly shape: Shape;
  readonly said: ReadonlySet<string>;
  readonly chosen: ReadonlyMap<string, Way>;
}

function overlay(template: unknown, content: unknown, { shape, said, chosen }: Overlaying): unknown {
  if (!isRecord(content) || !isRecord(template)) return template;
  const kept = Object.entries(template).flatMap(([name, value]): [string, unknown][] => {
    const way = chosen.get(name) ?? "as-said";
    if (way === "as-documented") return [[name, value]];
    if (!Object.hasOwn(content, name)) return way === "as-said" && said.has(name) ? [] : [[name, value]];
    const own = content[name];
    return [[name, way === "merged" && isRecord(own) && isRecord(value) ? { ...value, ...own } : own]];
  });
  const added = Object.entries(content).filter(
    ([name]) =>
      !Object.hasOwn(template, name) &&
      shape.names.has(name) &&
      (chosen.get(name) ?? "as-said") === "as-said",
  );
  return Object.fromEntries([...kept, ...added]);
}

/** Writes what the provider itself says: id, state, why it failed, and when. */
function writeFacts(
  overlaid: unknown,
  { idAt, view }: Shape,
  { id, status, failure, echoed, isDocumented, createdAt, updatedAt }: Resource,
  template: unknown,
  chosen: Overlaying["chosen"],
): unknown {
  let shown = overlaid;
  const write = (pointer: string | undefined, value: unknown): void => {
    if (pointer !== undefined && value !== undefined) shown = writePointer(shown, pointer, value);
  };
  if (isRecord(shown)) {
    // A thing may be documented under another id than the one by which it is read.
    if (!isDocumented) write(idAt, id);
    for (const [pointer, value] of Object.entries(echoed)) write(pointer, value);
  }
  if (view === undefined) return shown;
  const { status: statusAt, times, failure: failureAt } = view;
  const ids = [view.id].flat();
  if (!isDocumented)
    for (const pointer of ids.slice(1)) if (resolvePointer(shown, pointer) !== undefined) write(pointer, id);
  const documented = resolvePointer(template, statusAt);
  write(statusAt, status);
  if (!isDocumented) {
    write(times?.created, timeText(createdAt, resolvePointer(template, times?.created ?? "")));
    write(times?.updated, timeText(updatedAt, resolvePointer(template, times?.updated ?? "")));
  }
  const places = [failureAt?.code ?? [], failureAt?.message ?? []].flat();
  if (failure !== undefined) {
    write(firstPlace(shown, failureAt?.code), failure.code);
    write(firstPlace(shown, failureAt?.message), failure.message);
  } else if (documented !== status) {
    for (const pointer of places) {
      const [name = ""] = segmentsOf(pointer);
      const place = `/${name}`;
      if (resolvePointer(template, place) === null) continue;
      // Absent where it may be, else null where it may be, else as documented.
      const way = chosen.get(name) ?? "as-said";
      if (way === "as-said") shown = removePointer(shown, place);
      if (way === "merged") write(place, null);
    }
  }
  return shown;
}

function firstPlace(shown: unknown, pointers: string | readonly string[] = []): string | undefined {
  const all = [pointers].flat();
  return all.find((pointer) => resolvePointer(shown, pointer) !== undefined) ?? all[0];
}
