import type { Journal } from "@org/payouts-common";
import { clientOptions } from "../../../scripts/bench/client-options.ts";
import { clientPackages } from "../../../scripts/bench/client-packages.ts";
import { exchangeOf } from "../../../scripts/bench/exchange.ts";

const sideBySide = 50;

/** What payouts have cost. */
export interface Cost {
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
}

type Client = Readonly<Record<string, (body: unknown, options?: object) => Promise<unknown>>>;
type Module = Readonly<Record<string, (options: object) => Client>>;

/**
 * Makes payouts with the first of our clients, whose network answers at once, 50 side by side, each under a reference of its
 * own; without a journal they are calls without a reference.
 */
export async function payoutMaker(
  journal: Journal | undefined,
): Promise<(goOn: (elapsedMs: number, count: number) => boolean) => Promise<Cost>> {
  const [first] = await clientPackages();
  if (first === undefined) throw new Error("packages/ has no client: run `pnpm generate`.");
  const { operation, request, answer } = exchangeOf(first.model);
  const { [first.model.names.create]: create } = (await import(first.entry.href)) as Module;
  const client = create?.({
    ...clientOptions(first.model),
    account: "bench",
    ...(journal && { journal }),
    fetch: async () =>
      new Response(answer.body, {
        status: answer.status,
        headers: { "content-type": "application/json" },
      }),
  });
  const pay = client?.[operation.method];
  if (pay === undefined) throw new Error(`${first.name} cannot pay: run \`pnpm build\`.`);

  return async (goOn) => {
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    let count = 0;
    const worker = async (): Promise<void> => {
      while (goOn(performance.now() - started, count)) {
        count += 1;
        await (journal === undefined ? pay(request) : pay(request, { reference: crypto.randomUUID() }));
      }
    };
    await Promise.all(Array.from({ length: sideBySide }, worker));
    const { user, system } = process.cpuUsage(cpu);
    return {
      perSecond: (count / (performance.now() - started)) * 1000,
      cpuMicroseconds: (user + system) / count,
    };
  };
}
