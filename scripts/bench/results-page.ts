import { availableParallelism } from "node:os";
import type { Score } from "./scoreboard.ts";
import { table } from "./table.ts";

/** The committed page: the table, the chart, and how the figures were measured. */
export function resultsPage(scores: readonly Score[], versions: Readonly<Record<string, string>>): string {
  const rivals = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# What a payout client costs

Written by \`pnpm bench\`, on Node ${process.versions.node} with ${availableParallelism()} cores. Absolute times differ between machines and between hours; a ratio compares two neighbours in one run, and is stable. Our clients run with their defaults, with every guarantee on.

${table(scores)}
Over Node's own HTTP a client is held to limits of its own: at least 1.50 times the requests of bare fetch (0.90 for payouts without a key), and no more than the time of bare fetch for the first payout of a cold process.

![The same as bars: our most expensive client beside its rivals.](results.svg)

The head of each program says what it measures, and how:

- POST in process: [in-process.ts](in-process.ts). A stub answers at once, so the rest is the client.
- Heap per POST: [heap.ts](heap.ts). This includes the answer's body and the use of bare fetch itself.
- Requests/s: [throughput.ts](throughput.ts). 50 at once over loopback HTTP; axios and stripe send through \`node:http\` by default, the others through fetch.
- One-operation bundle: [bundle-size.ts](bundle-size.ts). Minified and gzipped.
- Install, packages, install scripts: [install.ts](install.ts). By npm into an empty project; every file counted.
- Cold first payout: [cold-payout.ts](cold-payout.ts). A process from its start to its end, with one payout between, divided by one that does the same with bare fetch.
- Type instantiations: [instantiations.ts](instantiations.ts). Six calls of the same API for ours, openapi-fetch and hey-api.

The rivals: ${rivals.join(", ")}.
`;
}
