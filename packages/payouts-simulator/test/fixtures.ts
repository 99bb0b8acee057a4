import { fileURLToPath } from "node:url";
import { createSimulator } from "../src/create-simulator.ts";
import { readDocument } from "../src/document/read-document.ts";
import type { NamedDocument } from "../src/document/read-document.ts";
import type { Simulator } from "../src/simulator.ts";

/** The path of a file in this directory. */
export function fixtureFile(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

export const tinBox: NamedDocument = await readDocument(fixtureFile("tin-box.yaml"));
export const slowCoach: NamedDocument = await readDocument(fixtureFile("slow-coach.yaml"));

/** A simulator of the invented provider. */
export function simulateTinBox(): Simulator {
  return createSimulator(tinBox.document);
}

export const goodHeaders: Readonly<Record<string, string>> = {
  authorization: "Bearer t-1",
  "content-type": "application/json",
  "idempotency-key": "key-0001",
  "tin-box-id": "box-1",
};

export const goodBody = {
  amount: 1000,
  currency: "SLE",
  destination: { type: "wallet", phone: "+23270000001" },
  reference: "r-1",
};

/** POST /payouts of the invented provider. */
export function createPayoutRequest(
  changes: { headers?: Record<string, string>; body?: unknown } = {},
): RequestInit {
  return {
    method: "POST",
    headers: { ...goodHeaders, ...changes.headers },
    body: JSON.stringify(changes.body ?? goodBody),
  };
}
