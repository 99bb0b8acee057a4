import { resolvePointer } from "../document/json-pointer.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { moneyMovement } from "./money-movement.ts";
import { stateOfStatus } from "./state-of-status.ts";
import type { TellingEvent } from "./telling-events.ts";
import { saysChange, saysNoState, saysState, saysStatus } from "./words-of-type.ts";

/**
 * The event that tells of a payout which has reached this status. Of several, in this order: the one whose documented example shows
 * such a payout; whose type says the status; whose type says in other words what the status means; that is for every change. Then
 * one of what the payout caused: a movement of money, when money moves. `undefined`: none tells of it.
 */
export function chooseEvent(
  document: OpenApiDocument,
  events: readonly TellingEvent[],
  status: string,
): TellingEvent | undefined {
  const state = stateOfStatus(document, status);
  const about = events.filter(({ isRelated }) => !isRelated);
  const [only, ...others] = about;
  return (
    about.find((event) => showsStatus(event, status)) ??
    about.find(({ type }) => saysStatus(type, status)) ??
    about.find(({ type }) => state !== undefined && saysState(type, state)) ??
    about.find(({ type }) => saysChange(type)) ??
    (only !== undefined && others.length === 0 && saysNoState(only.type) ? only : undefined) ??
    events.find((event) => {
      if (!event.isRelated) return false;
      const movement = moneyMovement(document, event.around.members, state);
      return movement === undefined || movement.value !== undefined;
    })
  );
}

function showsStatus({ examples, word, payout }: TellingEvent, status: string): boolean {
  if (payout?.view === undefined) return false;
  const pointer = `${word.payout ?? ""}${payout.view.status}`;
  return examples.some((example) => resolvePointer(example, pointer) === status);
}
