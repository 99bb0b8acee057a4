import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openJournal } from "./open-journal.ts";
import { createPayer } from "./payer.ts";
import { payUntilKilled, race, writeUntilKilled } from "./run-processes.ts";

const query = { provider: "example", account: "main", order: "age", limit: 100_000 } as const;

/** Describes what real processes do to one journal; the address is that of an empty one. */
export function describeProcesses(address: () => string): void {
  describe("real processes", () => {
    it("race for the same references, and each insert and each replacement has one winner", async () => {
      const references = 100;
      const won = await race(address(), 2, references);
      const inserted = won.flatMap((each) => each.inserted);
      const replaced = won.flatMap((each) => each.replaced);
      expect([inserted.length, new Set(inserted).size]).toEqual([references, references]);
      expect(new Set(replaced).size).toBe(replaced.length);
      expect(won.filter((each) => each.replaced.length === 0)).toEqual([]);

      const { journal, close } = await openJournal(address());
      const { entries } = await journal.list({ ...query, state: "open" });
      await close();
      expect(entries).toHaveLength(references);
      const updates = entries.reduce((sum, entry) => sum + entry.sendings - 1, 0);
      expect(updates).toBe(replaced.length);
    });

    it(
      "are killed (SIGKILL) while they send, and after the lease another one continues by itself",
      { timeout: 60_000 },
      async () => {
        const keys: unknown[] = [];
        let arrive = (): void => undefined;
        const arrived = new Promise<void>((resolve) => (arrive = resolve));
        const server = createServer((request, response) => {
          keys.push(request.headers["idempotency-key"]);
          if (keys.length === 1) arrive();
          else response.writeHead(201, { "content-type": "application/json" }).end('{"id":"p1"}');
        });
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
        const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        // Long enough for a request to arrive on a machine that has much else to do.
        const deadlineMs = 4_000;
        await payUntilKilled(address(), baseUrl, deadlineMs, arrived);
        const killedAt = Date.now();

        const { journal, close } = await openJournal(address());
        const payer = createPayer({ journal, baseUrl });
        const busy = await payer.pay({ amount: 1 }, { reference: "r-1" }).safe();
        const error = busy.ok ? expect.fail("The lease of the killed process was not kept.") : busy.error;
        const { notBefore = 0 } = error.next;
        // The lease is the deadline and two seconds more, from before the sending.
        expect(error).toMatchObject({ outcome: "unknown", next: { action: "resend" } });
        expect(notBefore - killedAt).toBeLessThanOrEqual(deadlineMs + 2_000);
        expect(await all(payer.recover())).toEqual([]);
        await setTimeout(notBefore - Date.now() + 5);
        expect(await all(payer.recover())).toMatchObject([
          { reference: "r-1", ok: true, data: { id: "p1" } },
        ]);
        expect(keys).toEqual([keys[0], keys[0]]);
        await close();
        server.closeAllConnections();
        server.close();
      },
    );

    it("are killed (SIGKILL) while they write, and no commit is lost or half", async () => {
      for (const name of ["first", "second", "third"]) {
        const printed = await writeUntilKilled(address(), name);
        expect(printed.length).toBeGreaterThan(0);
        const { journal, close } = await openJournal(address());
        const lists = await Promise.all(
          (["open", "finished"] as const).map((state) => journal.list({ ...query, state })),
        );
        await close();
        const entries = new Map(
          lists.flatMap((list) => list.entries).map((entry) => [entry.reference, entry]),
        );
        for (const version of printed) {
          const [reference = "", step] = version.split(" ");
          const entry = entries.get(reference);
          // A second commit may have been made and not printed.
          expect(entry?.version, version).toMatch(step === "v2" ? "v2" : /v[12]$/);
          expect([entry?.state, entry?.answer]).toEqual(
            entry?.version.endsWith("v2") ? ["finished", reference] : ["open", null],
          );
        }
      }
    });
  });
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const each of items) found.push(each);
  return found;
}
