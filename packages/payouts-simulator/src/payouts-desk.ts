import { resolvePointer } from "./document/json-pointer.ts";
import type { PayoutState } from "./document/vocabulary.ts";
import type { PlayedDocument } from "./provider/answer-request.ts";
import type { Failure, Resource } from "./provider/state/resource.ts";
import type { PayoutMove, SimulatedPayout } from "./simulator.ts";

/** A payout, and what can be done with it. */
export interface DeskPayout extends SimulatedPayout {
  /** Names it among all: a document may show payouts of different kinds under one id. */
  readonly handle: string;
  /** Why it failed. */
  readonly failure: Failure | undefined;
  /** The states that its lifecycle has. */
  readonly states: readonly PayoutState[];
  /** The documented codes of failures. */
  readonly codes: readonly string[];
}

/** The newest payout of a collection that is not on the desk yet. */
interface Head {
  /** The number of the collection, all documents together. */
  readonly place: number;
  readonly played: PlayedDocument;
  readonly resources: Iterator<Resource>;
  next: IteratorResult<Resource>;
}

/** The payouts of played documents, as people look at them. */
export class PayoutsDesk {
  readonly #played: readonly PlayedDocument[];

  constructor(played: readonly PlayedDocument[]) {
    this.#played = played;
  }

  /** The newest first. */
  list(): SimulatedPayout[] {
    return this.#played
      .flatMap((played) =>
        collectionsOf(played).flatMap((collection) =>
          [...played.provider.newest(collection)].map((resource) => ({
            resource,
            payout: payoutOf(played, resource),
          })),
        ),
      )
      .sort(({ resource: one }, { resource: other }) => newestFirst(one, other))
      .map(({ payout }) => payout);
  }

  /** Some payouts, the newest first, with what can be done with them, and how many there are. */
  page(from: number, count: number): { readonly total: number; readonly payouts: DeskPayout[] } {
    const places = this.#places();
    const total = places.reduce((sum, { played, collection }) => sum + played.provider.count(collection), 0);
    const heads = places.map(({ played, collection }, place): Head => {
      const resources = played.provider.newest(collection)[Symbol.iterator]();
      return { place, played, resources, next: resources.next() };
    });
    const payouts: DeskPayout[] = [];
    for (let index = 0; index < from + count; index += 1) {
      const [first] = heads.filter(({ next }) => next.done !== true).sort(byAge);
      if (first === undefined || first.next.done === true) break;
      if (index >= from) payouts.push(deskPayoutOf(first, first.next.value));
      first.next = first.resources.next();
    }
    return { total, payouts };
  }

  #places(): { readonly played: PlayedDocument; readonly collection: string }[] {
    return this.#played.flatMap((played) =>
      collectionsOf(played).map((collection) => ({ played, collection })),
    );
  }

  /** @throws {RangeError} There is no such payout, or it can't be in this state. */
  move({ id, document, ...move }: PayoutMove): SimulatedPayout {
    const found = this.#places()
      .filter(({ played: { simulated } }) => document === undefined || simulated.name === document)
      .flatMap(({ played, collection }) => {
        const resource = played.provider.find(collection, String(id));
        return resource === undefined ? [] : [{ played, resource }];
      });
    const [only, ...others] = found;
    if (only === undefined) throw new RangeError(`There is no payout "${id}". \`payouts()\` lists them.`);
    if (others.length > 0) {
      const names = found.map(({ played }) => played.simulated.name).join(", ");
      throw new RangeError(`Several documents have a payout "${id}": ${names}. Name one as \`document\`.`);
    }
    return moved(only.played, only.resource, move);
  }

  /** @throws {RangeError} There is no such payout any more, or it can't be in this state. */
  moveByHandle(handle: string, move: Omit<PayoutMove, "id" | "document">): SimulatedPayout {
    const [, index, key] = /^(\d+)\/(.*)$/s.exec(handle) ?? [];
    const place = this.#places()[Number(index)];
    const resource = key === undefined ? undefined : place?.played.provider.find(place.collection, key);
    if (place !== undefined && resource !== undefined) return moved(place.played, resource, move);
    throw new RangeError("This payout is not there any more.");
  }
}

/** @throws {RangeError} It can't be in this state. */
function moved(
  played: PlayedDocument,
  resource: Resource,
  { to, code, message }: Omit<PayoutMove, "id" | "document">,
): SimulatedPayout {
  const states = played.provider.model.showing(resource.collection)?.shape.lifecycle?.states ?? {};
  const status = Object.hasOwn(states, to) ? to : Object.keys(states).find((each) => states[each] === to);
  if (status === undefined) {
    const known = [...new Set([...Object.keys(states), ...Object.values(states)])].join(", ");
    throw new RangeError(`A payout of ${played.simulated.name} can't be "${to}". It can be: ${known}.`);
  }
  const failure = { ...(code !== undefined && { code }), ...(message !== undefined && { message }) };
  const isExplained = Object.keys(failure).length > 0;
  return payoutOf(played, played.provider.move(resource, status, isExplained ? failure : undefined));
}

/** The collections whose things are payouts. */
function collectionsOf({ provider: { model } }: PlayedDocument): string[] {
  const roles = [...model.plan.values()].filter(({ shape }) => shape.view !== undefined);
  return [...new Set(roles.map(({ collection }) => collection))];
}

function payoutOf({ simulated, provider }: PlayedDocument, resource: Resource): SimulatedPayout {
  const { id, status, createdAt, updatedAt, moves, collection } = resource;
  const role = provider.model.showing(collection);
  const value = role && provider.show(role, resource);
  const amounts = [role?.shape.view?.amount ?? []].flat().map((pointer) => resolvePointer(value, pointer));
  const [next] = moves;
  return {
    document: simulated.name,
    id,
    status,
    state: status === undefined ? undefined : role?.shape.lifecycle?.states[status],
    amount: amounts.find((amount) => amount !== undefined && amount !== null),
    createdAt: new Date(createdAt),
    updatedAt: new Date(updatedAt),
    next: next && { at: new Date(next.at), status: next.status },
    value,
  };
}

function deskPayoutOf({ played, place }: Head, resource: Resource): DeskPayout {
  const { model } = played.provider;
  const { collection, failure } = resource;
  const states = Object.values(model.showing(collection)?.shape.lifecycle?.states ?? {});
  const magic = [...model.plan.values()]
    .filter((role) => role.collection === collection)
    .flatMap(({ route }) => model.requestOf(route.operationId).magic);
  const codes = magic.flatMap(({ outcome }) => (outcome.kind === "failed" && outcome.failure.code) || []);
  return {
    ...payoutOf(played, resource),
    handle: `${place}/${resource.key}`,
    failure,
    states: [...new Set(states)],
    codes: [...new Set(codes)],
  };
}

function newestFirst(one: Resource, other: Resource): number {
  return other.createdAt - one.createdAt || other.order - one.order;
}

function byAge({ next: one }: Head, { next: other }: Head): number {
  return one.done === true || other.done === true ? 0 : newestFirst(one.value, other.value);
}
