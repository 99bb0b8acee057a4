import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ProviderModel } from "../generator/provider-model.ts";
import { type ModuleSystem, payoutProgram } from "./payout-program.ts";
import { type Ended, run, type RunOptions, tryRun } from "./run.ts";
import { type Command, runtimesIn } from "./runtimes.ts";
import { startSimulator } from "./start-simulator.ts";

/** A fresh project of a user. */
interface Setting {
  readonly title: string;
  readonly typescript: string;
  readonly compilerOptions: object;
}

const settings: readonly Setting[] = ["5.9", "7"].flatMap((typescript) => [
  {
    title: `TypeScript ${typescript}, NodeNext`,
    typescript,
    compilerOptions: { module: "NodeNext", moduleResolution: "NodeNext" },
  },
  {
    title: `TypeScript ${typescript}, Bundler`,
    typescript,
    // The one module format beside NodeNext's that keeps `require()`.
    compilerOptions: { module: "Preserve", moduleResolution: "Bundler" },
  },
]);

const systems: readonly { readonly how: ModuleSystem; readonly source: string; readonly emitted: string }[] =
  [
    { how: "import", source: "pay.mts", emitted: "pay.mjs" },
    { how: "require", source: "pay-required.cts", emitted: "pay-required.cjs" },
  ];

/** One cell of the matrix: a compiled program, run once. */
export interface Trial {
  readonly setting: string;
  readonly how: ModuleSystem;
  readonly runtime: string;
  /** What it printed, if it failed. */
  readonly failure: string | undefined;
}

export interface ConsumerOptions {
  readonly tools: string;
  readonly directory: string;
  readonly scope: string;
  readonly models: readonly ProviderModel[];
  readonly env: NodeJS.ProcessEnv;
}

/** Installs the published packages in a fresh project for each setting, and pays in each with every runtime. */
export async function tryConsumers(options: ConsumerOptions): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const [index, setting] of settings.entries()) {
    const project = join(options.directory, `project-${index + 1}`);
    console.log(`${setting.title}: npm install`);
    await install(project, setting, options);
    const compiled = await compile(project, options);
    const simulator = await startSimulator(project, options.models, options.env);
    try {
      for (const { how, emitted } of systems) {
        for (const [runtime, command] of Object.entries(runtimesIn(options.tools))) {
          const ended =
            compiled ??
            (await runtimeTrial(command, emitted, simulator.addresses, { cwd: project, env: options.env }));
          const isPaid =
            ended.code === 0 && options.models.every(({ id }) => ended.output.includes(`${id}: 2`));
          trials.push({ setting: setting.title, how, runtime, failure: isPaid ? undefined : ended.output });
        }
      }
    } finally {
      await simulator.stop();
    }
  }
  return trials;
}

async function install(
  project: string,
  setting: Setting,
  { scope, models, env }: ConsumerOptions,
): Promise<void> {
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  const packages = [
    ...models.map(({ names }) => names.package),
    `${scope}/payouts-journal`,
    `${scope}/payouts-simulator`,
    `typescript@${setting.typescript}`,
    "@types/node@24",
  ];
  await run("npm", ["install", "--no-package-lock", ...packages], { cwd: project, env });
  const compilerOptions = {
    ...setting.compilerOptions,
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: ["node"],
    strict: true,
    skipLibCheck: false,
  };
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: systems.map(({ source }) => source) }),
  );
  for (const { how, source } of systems)
    writeFileSync(join(project, source), payoutProgram(scope, models, how));
}

/** Compiles the project's programs. Gives what the compiler printed, if it refuses them. */
async function compile(project: string, { env }: ConsumerOptions): Promise<Ended | undefined> {
  const ended = await tryRun(
    process.execPath,
    [join(project, "node_modules/typescript/bin/tsc"), "-p", "."],
    { cwd: project, env },
  );
  return ended.code === 0 ? undefined : ended;
}

function runtimeTrial(
  [program, ...values]: Command,
  script: string,
  addresses: object,
  options: RunOptions,
): Promise<Ended> {
  const journal = join(options.cwd, `${crypto.randomUUID()}.db`);
  return tryRun(program, [...values, script, JSON.stringify(addresses), journal], options);
}
