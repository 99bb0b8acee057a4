import { ApiError } from "../errors/api-error.ts";
import { includesText, textAt, textOf } from "../json/text-at.ts";
import { valueAt } from "../json/value-at.ts";
import { askedItems } from "../payout/asked-items.ts";
import type {
  FoundPayouts,
  LookUpParameters,
  OperationDescription,
  PayoutSearch,
  ReconcileDescription,
  Walk,
  WantedPayouts,
} from "../provider-description.ts";
import { contentOf } from "../request/content-of.ts";

type Sent = WantedPayouts["sealed"];

/** One address, and what is looked for there. */
interface Search {
  readonly settings: ReconcileDescription;
  readonly parameters: LookUpParameters;
  readonly payouts: PayoutSearch;
  problem?: string | undefined;
  failure?: unknown;
}

/** Payouts of a request, and the search that finds them. */
type Part = readonly [search: Pick<Search, "problem" | "failure">, payouts: readonly unknown[]];

/** Looks payouts up where the request that made them says: by their reference, or under a path. */
export class BoundLookUp {
  /** @throws {RangeError} A payout of the request could not be looked for. */
  static check(operation: OperationDescription, sent: Sent): void {
    const items = askedItems(operation, sent.body, "not_sent")?.length ?? 1;
    for (let index = 0; index < items; index += 1) parametersOf(operation, sent, index);
  }

  /** Looks once at each address that has wanted payouts. One that fails keeps no other from being found. */
  static async search(
    wanted: readonly WantedPayouts[],
    walk: Walk,
  ): Promise<(each: WantedPayouts) => FoundPayouts> {
    const searches = new Map<string, Search>();
    const parts = new Map(wanted.map((each) => [each, partsOf(searches, each)]));
    for (const search of searches.values())
      await look(wanted, search, walk).catch((failure: unknown) => (search.failure = failure));
    return (each) => {
      const own = parts.get(each) ?? [];
      for (const [{ failure }] of own) if (failure !== undefined) throw failure;
      const problem = own.find(([search]) => search.problem !== undefined)?.[0].problem;
      return { payouts: own.flatMap(([, payouts]) => payouts), isWhole: problem === undefined, problem };
    };
  }
}

function partsOf(searches: Map<string, Search>, each: WantedPayouts): readonly Part[] {
  const { plan, settings, sealed, items } = each;
  try {
    return items.map(({ reference, index }): Part => {
      const parameters = parametersOf(plan.operation, sealed, index);
      const name = JSON.stringify([settings.operation, parameters]);
      const search: Search = searches.get(name) ?? { settings, parameters, payouts: new Map() };
      const payouts = search.payouts.get(settings.result) ?? new Map<string, unknown[]>();
      const found = payouts.get(reference) ?? [];
      searches.set(name, search);
      search.payouts.set(settings.result, payouts.set(reference, found));
      return [search, found];
    });
  } catch (error) {
    // A RangeError that says what the request lacks: an older client has sent it.
    return [[{ problem: (error as Error).message }, []]];
  }
}

/** @throws What made the look-up fail, where another look may overcome it. */
async function look([any]: readonly WantedPayouts[], search: Search, walk: Walk): Promise<void> {
  const { operation, absent } = search.settings;
  try {
    const isWhole = await walk(operation, search.payouts, search.parameters);
    // What reads one payout lists no others.
    if (!isWhole || absent !== undefined)
      search.problem =
        "The look-up was answered with something else, or not to its end, which proves nothing: look at it.";
  } catch (failure) {
    if (!ApiError.isInstance(failure)) throw failure;
    if (saysNone(any, absent, failure)) return;
    // An address that is made from the request, and that the provider refuses, is wrong for this request alone.
    const isBound = search.settings.bind !== undefined;
    if (!isBound || failure.next.action !== "correct" || failure.next.scope !== "payout") throw failure;
    search.problem = `The look-up was refused, which proves nothing: ${failure.message}`;
  }
}

/** Whether a failure is the one by which the provider says that no payout has the reference. */
function saysNone(
  any: WantedPayouts | undefined,
  absent: ReconcileDescription["absent"],
  { status, body }: ApiError,
): boolean {
  const { code, message } = any?.context.description.error ?? {};
  return (
    status === absent?.status &&
    (absent.code === undefined || textAt(body, code) === absent.code) &&
    (absent.message === undefined || includesText(textAt(body, message), absent.message))
  );
}

/** @throws {RangeError} The request does not hold a value, or holds one that no address can carry. */
function parametersOf(operation: OperationDescription, sent: Sent, index: number): LookUpParameters {
  const { bind = {} } = operation.reconcile ?? {};
  const bound = (places: Readonly<Record<string, string>> = {}): Record<string, string> =>
    Object.fromEntries(
      Object.entries(places).map(([name, place]) => {
        const value = placed(operation, sent, place, index);
        // Each of these would address something else, or nothing; half of a surrogate pair cannot be written.
        if (value === undefined || /^\.{0,2}$|[\ud800-\udfff]/u.test(value))
          throw new RangeError(
            `the payout could not be looked for: \`${name}\` of the look-up is taken from ${place}, ${value === undefined ? "which is missing" : `which is ${JSON.stringify(value)}`}`,
          );
        return [name, value];
      }),
    );
  return { path: bound(bind.path), query: bound(bind.query) };
}

function placed(
  operation: OperationDescription,
  sent: Sent,
  place: string,
  index: number,
): string | undefined {
  const [, kind, name = ""] = /^\$request\.(path|query)\.(.+)$/s.exec(place) ?? [];
  if (kind === "query") return new URL(sent.url).searchParams.get(name) ?? undefined;
  if (kind === "path") return pathValue(operation.path, sent.url, name);
  const value = valueAt(contentOf(operation, sent), place);
  return textOf(place.includes("*") && Array.isArray(value) ? (value[index] as unknown) : value);
}

/** A path parameter of an address that was made from a template. What comes before the template's path is as it may be. */
function pathValue(template: string, url: string, name: string): string | undefined {
  const names = template.split("/");
  const at = names.indexOf(`{${name}}`) - names.length;
  const [path = ""] = url.split("?");
  const text = at < -names.length ? undefined : path.split("/").at(at);
  return text === undefined ? undefined : decodeURIComponent(text);
}
