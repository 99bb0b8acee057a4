import { send } from "./fetch-client.ts";
import type { FetchCallOptions, FetchClientOptions } from "./fetch-client.ts";

interface Item {
  readonly note?: string;
}

interface TransferBody {
  readonly external_id?: string;
  readonly items: readonly Item[];
}

/** A handwritten client of the invented provider with a login; `fills` names the values that it adds by itself. */
export function slowCoachClient(
  fills: { readonly key: boolean; readonly note: boolean } = { key: true, note: true },
) {
  return (options: FetchClientOptions): object => {
    const bearer = async (): Promise<Record<string, string>> => {
      const { token } = (await send(options, {
        method: "POST",
        path: "/login",
        body: options.credential,
      })) as { token: string };
      return { authorization: `Bearer ${token}` };
    };
    const isFillingNotes = fills.note && options.fillReference === true;
    return {
      login: (body: unknown) => send(options, { method: "POST", path: "/login", body }),
      async createTransfer({ external_id, items }: TransferBody, { headers = {} }: FetchCallOptions = {}) {
        const body = {
          external_id: external_id ?? (fills.key ? "generated-0001" : undefined),
          items: items.map((item) => (isFillingNotes ? { note: "9999999999999999", ...item } : item)),
        };
        return send(options, {
          method: "POST",
          path: "/transfers",
          headers: { ...headers, ...(await bearer()) },
          body,
        });
      },
      getReceipt: async (id: number) =>
        send(options, { method: "GET", path: `/transfers/${id}/receipt`, headers: await bearer() }),
      listTransfers: async (id: number) =>
        send(options, { method: "GET", path: `/transfers/${id}`, headers: await bearer() }),
    };
  };
}
