import { Pool } from "undici";
import type { Call } from "./payout-calls.ts";

/** What came back. */
export interface LoadAnswer {
  readonly status: number;
  readonly text: string;
}

/** Clients that send at once, each on a connection of its own. */
export interface Clients {
  send(call: Call): Promise<LoadAnswer>;
  /** Each client sends the next call when the last one is answered, until there is no next one. */
  run(next: () => Call | undefined, answered: (call: Call, answer: LoadAnswer) => void): Promise<void>;
  close(): Promise<void>;
}

/** Opens the connections. */
export function openClients(url: string, count: number): Clients {
  const pool = new Pool(url, { connections: count, pipelining: 1 });
  const send = async ({ method, path, headers, body }: Call): Promise<LoadAnswer> => {
    const answer = await pool.request({
      method,
      path,
      headers: { ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.statusCode, text: await answer.body.text() };
  };
  return {
    send,
    async run(next, answered) {
      const client = async (): Promise<void> => {
        for (let call = next(); call !== undefined; call = next()) answered(call, await send(call));
      };
      await Promise.all(Array.from({ length: count }, client));
    },
    close: () => pool.close(),
  };
}
