import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { GroupCommit } from "./group-commit.ts";

/** A database that only keeps a record of what it is asked; the statements in `failing` throw. */
class Recorder {
  readonly log: string[] = [];
  readonly failing = new Map<string, Error>();
  isTransaction = false;

  exec(statement: string): void {
    this.log.push(statement);
    const failure = this.failing.get(statement);
    if (failure) throw failure;
    this.isTransaction = statement === "begin immediate";
  }
}

describe("GroupCommit", () => {
  it("commits what arrives side by side once, and resolves after that", async () => {
    const database = new Recorder();
    const commits = new GroupCommit(database);
    const work = ["a", "b", "c"].map(async (name) => {
      await commits.run(() => database.log.push(name));
      database.log.push(`${name} resolved`);
    });
    await Promise.all(work);
    expect(database.log).toEqual([
      "begin immediate",
      ...["a", "b", "c"],
      "commit",
      ...["a resolved", "b resolved", "c resolved"],
    ]);
  });

  it("makes one group of what the same turn of the event loop brings", async () => {
    const database = new Recorder();
    const commits = new GroupCommit(database);
    const arrive = (): Promise<void> =>
      new Promise((resolve) => setTimeout(() => resolve(commits.run(() => undefined)), 1));
    await Promise.all(Array.from({ length: 50 }, arrive));
    expect(database.log.filter((statement) => statement === "commit").length).toBeLessThan(10);
  });

  it("gives all of a group the same time", async () => {
    const commits = new GroupCommit(new Recorder());
    const times = await Promise.all(Array.from({ length: 100 }, () => commits.run((now) => now)));
    expect(new Set(times).size).toBe(1);
  });

  it("makes several groups of very many", async () => {
    const database = new Recorder();
    const commits = new GroupCommit(database);
    await Promise.all(Array.from({ length: 1_001 }, () => commits.run(() => undefined)));
    expect(database.log.filter((statement) => statement === "commit")).toHaveLength(3);
  });

  it("fails work that throws, and commits the rest", async () => {
    const database = new Recorder();
    const commits = new GroupCommit(database);
    const failure = new Error("constraint");
    const results = await Promise.allSettled([
      commits.run(() => 1),
      commits.run(() => {
        throw failure;
      }),
      commits.run(() => 3),
    ]);
    expect(results).toEqual([
      { status: "fulfilled", value: 1 },
      { status: "rejected", reason: failure },
      { status: "fulfilled", value: 3 },
    ]);
    expect(database.log).toEqual(["begin immediate", "commit"]);
  });

  it("fails all of a group whose commit fails, rolls back, and goes on", async () => {
    const database = new Recorder();
    const commits = new GroupCommit(database);
    const failure = new Error("disk I/O error");
    database.failing.set("commit", failure);
    const results = await Promise.allSettled([commits.run(() => 1), commits.run(() => 2)]);
    expect(results).toEqual(Array.from({ length: 2 }, () => ({ status: "rejected", reason: failure })));
    expect(database.log).toEqual(["begin immediate", "commit", "rollback"]);
    database.failing.clear();
    expect(await commits.run(() => 3)).toBe(3);
  });

  it("leaves no caller waiting where the rollback fails too", async () => {
    const database = new Recorder();
    const commits = new GroupCommit(database);
    const failure = new Error("disk I/O error");
    for (const statement of ["commit", "rollback"]) database.failing.set(statement, failure);
    await expect(commits.run(() => 1)).rejects.toBe(failure);
    await expect(commits.run(() => 2)).rejects.toBe(failure);
  });

  it("fails all of a group whose transaction was ended by one of them", async () => {
    const database = new Recorder();
    const commits = new GroupCommit(database);
    const failure = new Error("database or disk is full");
    const results = await Promise.allSettled([
      commits.run(() => 1),
      commits.run(() => {
        database.isTransaction = false;
        throw failure;
      }),
      commits.run(() => database.log.push("work outside of a transaction")),
    ]);
    expect(results).toEqual(Array.from({ length: 3 }, () => ({ status: "rejected", reason: failure })));
    expect(database.log).toEqual(["begin immediate"]);
  });

  it("fails what waits when the transaction cannot begin, and goes on", async () => {
    const database = new Recorder();
    const commits = new GroupCommit(database);
    const failure = new Error("unable to open database file");
    database.failing.set("begin immediate", failure);
    await expect(commits.run(() => 1)).rejects.toBe(failure);
    database.failing.clear();
    expect(await commits.run(() => 2)).toBe(2);
  });

  it("survives a full disk: what resolved is there, and nothing else", async () => {
    const database = new DatabaseSync(":memory:");
    database.exec(
      "create table texts (id integer primary key, text text) strict; pragma max_page_count = 50",
    );
    const insert = database.prepare("insert into texts values (?, ?)");
    const commits = new GroupCommit(database);
    const write = (id: number): Promise<unknown> => commits.run(() => insert.run(id, "x".repeat(4_000)));
    const resolved: number[] = [];
    for (let group = 0; group < 10; group += 1) {
      const ids = Array.from({ length: 10 }, (_, index) => group * 10 + index);
      const results = await Promise.allSettled(ids.map(write));
      resolved.push(...ids.filter((_, index) => results[index]?.status === "fulfilled"));
    }
    expect(resolved.length).toBeGreaterThan(0);
    expect(resolved.length).toBeLessThan(100);
    expect(
      database
        .prepare("select id from texts order by id")
        .all()
        .map(({ id }) => id),
    ).toEqual(resolved);
    database.exec("pragma max_page_count = 1000");
    await write(1_000);
  });
});
