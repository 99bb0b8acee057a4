import { Line } from "./line.ts";

const ofOwners = new WeakMap<object, Map<string, Line>>();
const mostLines = 1000;

/**
 * The line that all clients of one account share in this process. It is asked for anew with every call, so that one where
 * nobody waits and nobody would have to may be forgotten: a process that serves thousands of accounts keeps those in use.
 *
 * @param owner - what leads to the provider: the caller's `fetch`, or what all clients share.
 */
export function lineOf(owner: object, account: string): Line {
  const lines = ofOwners.get(owner) ?? new Map<string, Line>();
  ofOwners.set(owner, lines);
  let line = lines.get(account);
  if (line === undefined) {
    if (lines.size >= mostLines) for (const [name, each] of lines) if (each.isIdle) lines.delete(name);
    lines.set(account, (line = new Line()));
  }
  return line;
}
