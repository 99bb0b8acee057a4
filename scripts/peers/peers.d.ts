// Only `pnpm conformance` and `pnpm bench:simulator` install these tools. Everywhere else they are `any`, so that the rest of
// this directory is always checked.
declare module "@scalar/mock-server" {
  export function createMockServer(options: { document: object }): Promise<{
    fetch: (request: Request) => Promise<Response>;
  }>;
}
declare module "undici" {
  export class Pool {
    constructor(origin: string, options: { connections: number; pipelining: number });
    request(options: {
      path: string;
      method: string;
      headers: Record<string, string>;
      body?: string;
    }): Promise<{
      statusCode: number;
      body: { dump(): Promise<void>; json(): Promise<unknown>; text(): Promise<string> };
    }>;
    close(): Promise<void>;
  }
}
