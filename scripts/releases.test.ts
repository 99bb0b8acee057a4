import { globSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ScratchCheckout } from "./rehearsal/scratch-checkout.ts";

const spec = "specs/petty-cash.yaml";
const client = "packages/petty-cash-client";
let checkout: ScratchCheckout;
let scope: string;

/** A repository in which every package was released once, as 1.0.0: the invented provider's client, and one more. */
beforeAll(() => {
  checkout = new ScratchCheckout();
  scope = checkout.read("package.json").match(/"name": "(@[^/]+)/)?.[1] ?? "";
  checkout.remove(".changeset/!(README).md", "packages/*/CHANGELOG.md");
  for (const other of globSync("specs/*.yaml", { cwd: checkout.directory }).sort().slice(1)) {
    checkout.remove(other, `packages/${basename(other, ".yaml")}-client`);
  }
  checkout.write(spec, checkout.read("scripts/generator/__fixtures__/petty-cash.yaml"));
  checkout.run("scripts/generate.ts");
  for (const manifest of globSync("packages/*/package.json", { cwd: checkout.directory })) {
    const text = checkout.read(manifest);
    checkout.write(manifest, text.replace(/^ {2}"version": ".*"/m, '  "version": "1.0.0"'));
  }
  checkout.run("scripts/generate.ts");
  checkout.commit("Version packages");
  checkout.git("tag", "first-release");
}, 300_000);
afterAll(() => checkout.delete());
beforeEach(() => {
  checkout.git("reset", "--quiet", "--hard", "first-release");
  checkout.git("clean", "--quiet", "--force", "-d");
});

function changeset(name: string, bump: string): string {
  return `---\n"${scope}/${name}": ${bump}\n---\n\nA change.\n`;
}

/** What a maintainer and the workflow do. Gives the packages whose version moved. */
function release(): Record<string, string> {
  const before = versions();
  checkout.run("scripts/regenerate.ts");
  checkout.commit("Change");
  checkout.run("node_modules/@changesets/cli/bin.js", "version");
  checkout.run("scripts/generate.ts");
  checkout.commit("Version packages");
  return Object.fromEntries(Object.entries(versions()).filter(([name, version]) => before[name] !== version));
}

function versions(): Record<string, string> {
  const manifests = globSync("packages/*/package.json", { cwd: checkout.directory });
  return Object.fromEntries(
    manifests.map((file) => {
      const { name, version } = JSON.parse(checkout.read(file)) as { name: string; version: string };
      return [name.slice(scope.length + 1), version];
    }),
  );
}

describe("a release", { timeout: 300_000 }, () => {
  it("is of one client when its spec changes", () => {
    checkout.replace(spec, "description: Nobody runs this.", "description: Still nobody runs this.");
    expect(release()).toEqual({ "petty-cash-client": "1.0.1" });
  });

  it.each([
    ["payouts-common", "patch", "1.0.1"],
    ["payouts-common", "minor", "1.1.0"],
    ["payouts-simulator", "major", "2.0.0"],
    ["payouts-journal", "major", "2.0.0"],
  ])("is of %s alone after a %s of it", (name, bump, version) => {
    checkout.write(`.changeset/a-change.md`, changeset(name, bump));
    expect(release()).toEqual({ [name]: version });
  });

  it("is of payouts-common and every client, as major versions, after a major of payouts-common", () => {
    checkout.write(`.changeset/a-change.md`, changeset("payouts-common", "major"));
    const clients = Object.keys(versions()).filter((name) => name.endsWith("-client"));
    expect(clients).toHaveLength(2);
    expect(release()).toEqual({
      ...Object.fromEntries(clients.map((name) => [name, "2.0.0"])),
      "payouts-common": "2.0.0",
      // For the range of its dependency.
      "payouts-journal": "1.0.1",
    });
  });

  it("begins where the last one ended, and its changelog says what users meet and what they do", async () => {
    // The provider forgets keys sooner, drops a kind of receiver, and requires a field.
    checkout.replace(spec, "lifetime: P1DT12H", "lifetime: PT6H");
    checkout.replace(spec, "          cupboard: DrawerReceiver\n", "");
    checkout.replace(spec, "required: [reference, amount, to]", "required: [reference, amount, to, purpose]");
    checkout.replace(spec, "number: 7 }\n\n", "number: 7 }\n        purpose: 1st class\n\n");
    expect(release()).toEqual({ "petty-cash-client": "2.0.0" });
    checkout.run("scripts/regenerate.ts", "--check");

    // Then it adds a status, a filter and an operation, and limits a note.
    checkout.replace(
      spec,
      "paid, bounced]\n      x-payouts-lifecycle",
      "paid, bounced, counted]\n      x-payouts-lifecycle",
    );
    checkout.replace(spec, "bounced: failed }", "bounced: failed, counted: in_flight }");
    checkout.replace(
      spec,
      'note: { type: [string, "null"] }',
      'note: { type: [string, "null"], maxLength: 140 }',
    );
    checkout.replace(spec, "        - name: tag\n", `${clerkFilter}        - name: tag\n`);
    checkout.replace(spec, "  /statement:\n", `${getBalance}  /statement:\n`);
    expect(release()).toEqual({ "petty-cash-client": "2.1.0" });

    // The name of a commit depends on everything that is in the repository.
    const changelog = checkout.read(`${client}/CHANGELOG.md`).replaceAll(/^- [0-9a-f]{7}: /gm, "- ");
    await expect(changelog).toMatchFileSnapshot("__snapshots__/petty-cash-CHANGELOG.md");
  });
});

const clerkFilter = "        - { name: clerk, in: query, schema: { type: string } }\n";
const getBalance = `  /balance:
    get:
      operationId: getBalance
      summary: What is in the box.
      responses:
        "200":
          description: The money.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Money" }
              example: { value: 1050, currency: SLE }
        default: { $ref: "#/components/responses/Refused" }
`;
