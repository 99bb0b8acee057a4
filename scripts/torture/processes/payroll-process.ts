/**
 * A payroll job as a process of its own: `node payroll-process.ts <settings as JSON>`. It calls for every payout until each
 * is paid, says so, and may be killed and started again at any moment.
 */
import { PayoutsError } from "@org/payouts-common";
import { SqliteJournal } from "@org/payouts-journal/sqlite";
import { type Arena, payoutHeader } from "../days/caller.ts";
import { bodyOf } from "../days/payout-body.ts";

/** What the process is started with. */
export interface PayrollSettings extends Pick<Arena, "planned" | "carrier" | "keyName" | "reference"> {
  /** Module of the client, its factory, and the method that pays. */
  readonly entry: string;
  readonly create: string;
  readonly method: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** File of the journal. */
  readonly journal: string;
  readonly payouts: number;
}

type Client = Record<string, (body: object, options: object) => PromiseLike<unknown>>;

// Written by the test that starts it.
const settings = JSON.parse(process.argv[2] ?? "{}") as PayrollSettings;
const exported = (await import(settings.entry)) as Record<string, (options: object) => Client>;
const journal = await SqliteJournal.open(settings.journal);
const client = exported[settings.create]?.({ ...settings.options, account: "payroll", journal });
const left = Array.from({ length: settings.payouts }, (_, payout) => payout);

const worker = async (): Promise<void> => {
  for (let payout = left.shift(); payout !== undefined; payout = left.shift()) {
    const options = { reference: `payroll/${payout}`, headers: { [payoutHeader]: String(payout) } };
    try {
      await client?.[settings.method]?.(bodyOf(settings, payout), options);
    } catch (error) {
      if (!PayoutsError.isInstance(error) || error.next.action !== "resend") throw error;
      const { notBefore = 0 } = error.next;
      await new Promise((resolve) => setTimeout(resolve, Math.max(20, notBefore - Date.now())));
      left.push(payout);
    }
  }
};
await Promise.all(Array.from({ length: 10 }, worker));
await journal.close();
console.log("all paid");
