import { places } from "./places.ts";
import { runCommand } from "./run-command.ts";

// Watches the globals that the platform adds to the language while the module loads. Reading a lazy global may read others,
// so all are read before the first is watched.
const watch = `
  import { runInNewContext } from "node:vm";
  const { console } = globalThis;
  const touched = new Set();
  const language = new Set(runInNewContext("Object.getOwnPropertyNames(globalThis)"));
  for (const [name, { get, value, configurable }] of Object.entries(Object.getOwnPropertyDescriptors(globalThis))) {
    if (language.has(name) || !configurable) continue;
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get() {
        touched.add(name);
        return get ? get.call(globalThis) : value;
      },
    });
  }
  await import(MODULE);
  console.log(JSON.stringify([...touched]));
`;

/**
 * Names of the platform's globals that a module reads when it is loaded.
 *
 * `Headers` or `Request` alone cost 25 ms and 16 MB, because Node then loads its whole HTTP client.
 */
export async function touchedGlobals(module: URL): Promise<readonly string[]> {
  const program = watch.replace("MODULE", JSON.stringify(module.href));
  const values = ["--input-type=module", "--eval", program];
  const printed = await runCommand(places.root, process.execPath, ...values);
  return JSON.parse(printed) as readonly string[];
}
