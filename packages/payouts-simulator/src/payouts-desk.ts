import { resolvePointer } from "./document/json-pointer.ts";
import type { PlayedDocument } from "./provider/answer-request.ts";
import type { Resource } from "./provider/state/resource.ts";
import type { PayoutMove, SimulatedPayout } from "./simulator.ts";

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
      .sort(
        (one, other) =>
          other.resource.createdAt - one.resource.createdAt || other.resource.order - one.resource.order,
      )
      .map(({ payout }) => payout);
  }

  /** @throws {RangeError} There is no such payout, or it can't be in this state. */
  move({ id, document, to, code, message }: PayoutMove): SimulatedPayout {
    const found = this.#played
      .filter(({ simulated }) => document === undefined || simulated.name === document)
      .flatMap((played) =>
        collectionsOf(played).flatMap((collection) => {
          const resource = played.provider.find(collection, String(id));
          return resource === undefined ? [] : [{ played, resource }];
        }),
      );
    const [only, ...others] = found;
    if (only === undefined) throw new RangeError(`There is no payout "${id}". \`payouts()\` lists them.`);
    if (others.length > 0) {
      const names = found.map(({ played }) => played.simulated.name).join(", ");
      throw new RangeError(`Several documents have a payout "${id}": ${names}. Name one as \`document\`.`);
    }
    const { played, resource } = only;
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
