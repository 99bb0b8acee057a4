import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { MemoryStore } from "./memory-store.ts";
import type { Resource } from "./resource.ts";
import { openStateFile, SqliteStore } from "./sqlite-store.ts";
import type { Store } from "./store.ts";

function stateFile(): string {
  const file = join(tmpdir(), `payouts-simulator-${crypto.randomUUID()}.db`);
  onTestFinished(() => ["", "-wal", "-shm"].forEach((end) => rmSync(file + end, { force: true })));
  return file;
}

function openSqlite(file: string = stateFile()): SqliteStore {
  const database = openStateFile(file);
  onTestFinished(() => {
    if (database.isOpen) database.close();
  });
  return new SqliteStore(database, "one");
}

const payout = (order: number, moves: Resource["moves"] = [], collection = "/payouts"): Resource => ({
  collection,
  key: `p-${order}`,
  order,
  from: "createPayout",
  isDocumented: false,
  content: { amount: order },
  echoed: {},
  place: {},
  id: `p-${order}`,
  createdAt: 1000 + order,
  updatedAt: 1000 + order,
  status: "pending",
  moves,
});

describe.each<[string, () => Store]>([
  ["memory", () => new MemoryStore()],
  ["a file", () => openSqlite()],
])("a store in %s", (_, open) => {
  it("gives back what was put, and what was put in its place", () => {
    const store = open();
    store.put(payout(1));
    expect(store.find("/payouts", "p-1")).toEqual(payout(1));
    store.put({ ...payout(1), status: "paid" });
    expect([store.find("/payouts", "p-1")?.status, store.count("/payouts")]).toEqual(["paid", 1]);
    expect([store.find("/payouts", "p-2"), store.find("/other", "p-1")]).toEqual([undefined, undefined]);
  });

  it("lists the newest first, from any place on, and leaves out what was removed", () => {
    const store = open();
    for (let order = 1; order <= 450; order += 1) store.put(payout(order));
    store.put(payout(451, [], "/other"));
    store.remove("/payouts", "p-449");
    const orders = [...store.newest("/payouts")].map(({ order }) => order);
    expect([orders.length, orders[0], orders[1], orders.at(-1)]).toEqual([449, 450, 448, 1]);
    expect([...store.newest("/payouts", 3)].map(({ order }) => order)).toEqual([2, 1]);
  });

  it("knows what moves first, and no more what has moved or is gone", () => {
    const store = open();
    const at = (time: number): Resource["moves"] => [{ at: time, status: "paid" }];
    store.put(payout(1, at(30)));
    store.put(payout(2, at(10)));
    store.put(payout(3, at(20)));
    expect(store.firstDue()).toEqual({ at: 10, collection: "/payouts", key: "p-2" });
    store.put({ ...payout(2), moves: [] });
    expect(store.firstDue()?.key).toBe("p-3");
    store.remove("/payouts", "p-3");
    store.put(payout(1, at(40)));
    expect(store.firstDue()).toEqual({ at: 40, collection: "/payouts", key: "p-1" });
    store.put(payout(1));
    expect(store.firstDue()).toBeUndefined();
  });

  it("keeps answers and numbers, and forgets everything when it is cleared", () => {
    const store = open();
    const answer = { said: "{}", at: 5, status: 201, mediaType: "application/json", body: { id: 1 } };
    store.keepAnswer("k", answer);
    store.keepNumber("balance", 12.5);
    expect([store.answerOf("k"), store.numberOf("balance")]).toEqual([answer, 12.5]);
    expect([store.nextOrder(), store.nextOrder()]).toEqual([1, 2]);
    store.clear();
    expect([store.answerOf("k"), store.numberOf("balance"), store.nextOrder()]).toEqual([
      undefined,
      undefined,
      1,
    ]);
  });
});

describe("a file for the state", () => {
  it("has everything after it is opened again, and keeps documents apart", () => {
    const file = stateFile();
    const database = openStateFile(file);
    new SqliteStore(database, "one").put(payout(1));
    new SqliteStore(database, "two").put({ ...payout(1), status: "paid" });
    database.close();
    expect(openSqlite(file).find("/payouts", "p-1")?.status).toBe("pending");
  });

  it("has nothing of a task that throws", () => {
    const store = openSqlite();
    expect(() =>
      store.atomically(() => {
        store.put(payout(1));
        throw new Error("half way");
      }),
    ).toThrow("half way");
    expect(store.find("/payouts", "p-1")).toBeUndefined();
  });

  it("is refused, with the remedy, where it can't be opened or another simulator has it", () => {
    expect(() => openStateFile("/nowhere/state.db")).toThrow("Name a file that can be written");
    const file = stateFile();
    openSqlite(file);
    expect(() => openStateFile(file)).toThrow("Another simulator uses it");
  });
});
