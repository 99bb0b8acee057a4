import { pointerOf } from "./json-pointer.ts";

/** JSONPath in its dotted form (RFC 9535) as a JSON Pointer: `$.data.items` → `/data/items`. */
export function pointerOfPath(path: string): string {
  return pointerOf(path.split(".").slice(1));
}
