import { afterEach, describe, expect, it, vi } from "vitest";
import { createPayoutRequest, goodBody, simulateTinBox, slowCoach, tinBox } from "../../test/fixtures.ts";
import { toldTinBox } from "../../test/told-tin-box.ts";
import { createSimulator } from "../create-simulator.ts";
import type { Simulator } from "../simulator.ts";

const html = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

async function pageOf(simulator: Simulator, path = "/"): Promise<string> {
  const response = await simulator.app.request(path, { headers: html });
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=UTF-8"]);
  return response.text();
}

function send(
  { app }: Simulator,
  path: string,
  values: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const init = { method: "POST", headers, body: new URLSearchParams(values) };
  return Promise.resolve(app.request(`/_simulator/page/${path}`, init));
}

/** The value of the hidden field that names a payout. */
async function handleOf(simulator: Simulator, id: string): Promise<string> {
  const row = (await pageOf(simulator)).split("<tr ").find((each) => each.includes(`<code>${id}</code>`));
  return /name="payout" value="([^"]+)"/.exec(row ?? "")?.[1] ?? "";
}

describe("the page", () => {
  it("is at /, for browsers, and is in no log", async () => {
    const simulator = simulateTinBox();
    const page = await pageOf(simulator);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain("http://localhost/tin-box/v1");
    expect(page).toContain("curl ");
    expect(simulator.requests).toEqual([]);
    expect((await simulator.app.request("/", { headers: { accept: "application/json" } })).status).toBe(404);
  });

  it("gives way to an operation of the document, and to a host that the document names", async () => {
    const root = { ...tinBox.document.paths?.["/rates"] };
    const document = { ...tinBox.document, servers: [{ url: "/" }], paths: { "/": root } };
    const { app } = createSimulator(document);
    expect((await app.request("/", { headers: html })).headers.get("content-type")).toContain("json");
    const named = simulateTinBox().app.request("https://api.tin-box.example/", { headers: html });
    expect((await named).headers.get("content-type")).toContain("json");
  });

  it("can't be read or framed by other sites, and loads and runs nothing but its own", async () => {
    const { headers } = await simulateTinBox().app.request("/", {
      headers: { ...html, origin: "https://a.example" },
    });
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("cache-control")).toBe("no-store");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'sha256-");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  it("escapes what requests say", async () => {
    const simulator = simulateTinBox();
    const reference = `<script>"'&`;
    await simulator.fetch("/v1/payouts", createPayoutRequest({ body: { ...goodBody, reference } }));
    await simulator.fetch("/v1/%22onmouseover=");
    const page = await pageOf(simulator);
    expect(page).toContain("&lt;script&gt;\\&quot;&#39;&amp;");
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it("has fifty payouts, and links to the others", async () => {
    const simulator = simulateTinBox();
    for (let index = 0; index < 60; index += 1) {
      const headers = { "idempotency-key": `key-${1000 + index}` };
      await simulator.fetch("/v1/payouts", createPayoutRequest({ headers }));
    }
    const first = await pageOf(simulator);
    expect(first.match(/<tr id="payout/g)).toHaveLength(50);
    expect(first).toContain('href="/?page=2#payouts"');
    expect(first).toContain("<summary><code>po-62</code></summary>");
    const second = await pageOf(simulator, "/?page=2");
    expect(second.match(/<tr id="payout/g)).toHaveLength(12);
    expect(second).toContain("<summary><code>po-1</code></summary>");
    expect(await pageOf(simulator, "/?page=9")).toContain("no payouts on this page");
    expect(await pageOf(simulator, "/?page=-1")).toContain("Page 1 of 2");
  });

  it("says to whom things belong where there are several documents", async () => {
    const page = await pageOf(createSimulator([tinBox, slowCoach]));
    expect(page).toContain('<th scope="col">Document</th>');
    expect(page).toContain('<optgroup label="tin-box">');
  });
});

describe("its forms", () => {
  it("advance time, and go back to the page", async () => {
    const simulator = simulateTinBox();
    const before = simulator.now();
    const response = await send(simulator, "advance", { time: "2h 30m" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/?page=1&done=advance#clock"]);
    expect(simulator.now() - before).toBeGreaterThanOrEqual(9_000_000);
    expect(await pageOf(simulator, "/?done=advance")).toContain("Time was advanced.");
    expect(await pageOf(simulator, "/?done=<b>")).not.toContain("<b>");
  });

  it("move a payout, and offer what may become of it then", async () => {
    const simulator = simulateTinBox();
    const payout = await handleOf(simulator, "po-1");
    const row = (await pageOf(simulator)).split("<tr ").find((each) => each.includes(">po-1<")) ?? "";
    expect(row.match(/name="to" value="\w+"/g)).toHaveLength(3);
    await send(simulator, "move", { payout, to: "paid", code: "not_this" });
    expect(simulator.payouts().find(({ id }) => id === "po-1")).toMatchObject({ status: "paid" });
    await send(simulator, "move", { payout, to: "failed", code: "lost" });
    const failed = (await pageOf(simulator)).split("<tr ").find((each) => each.includes(">po-1<")) ?? "";
    expect(failed).toContain("lost");
    expect(failed).toContain("has ended");
  });

  it("inject a fault by operation, count and probability, and take it away", async () => {
    const simulator = simulateTinBox();
    const entered = { operation: "tin-box/createPayout", nth: "2", probability: "0.5", times: "" };
    expect((await send(simulator, "faults", { fault: "server-error-after-commit", ...entered })).status).toBe(
      303,
    );
    const rule = { document: "tin-box", operationId: "createPayout", nth: 2, probability: 0.5 };
    expect(simulator.faults).toEqual([{ fault: "server-error-after-commit", ...rule }]);
    const page = await pageOf(simulator);
    expect(page).toContain("from request 2, in 50 % of requests, without end");
    const number = /name="rule" value="(\d+)"/.exec(page)?.[1] ?? "";
    await send(simulator, "faults/remove", { rule: number });
    expect(simulator.faults).toEqual([]);
    // Whoever sends it again finds it gone.
    expect((await send(simulator, "faults/remove", { rule: number })).status).toBe(303);
  });

  it.each([
    ["advance", { time: "later" }, 'id="advance-time-problem"'],
    ["advance", { time: "9999999d" }, "up to the year 9999"],
    ["faults", { fault: "html-success", nth: "0.5" }, 'id="faults-nth-problem"'],
    ["faults", { fault: "html-success", operation: "x/y" }, 'id="faults-operation-problem"'],
    ["faults", { fault: "comet" }, 'id="faults-problem"'],
    ["move", { payout: "0/po-99", to: "paid" }, "This payout is not there any more."],
    ["move", { payout: "nonsense", to: "paid" }, "This payout is not there any more."],
  ])("say what is wrong: %s with %j", async (path, values, problem) => {
    const simulator = simulateTinBox();
    const response = await send(simulator, path, values);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(problem);
    expect(simulator.faults).toEqual([]);
  });

  it("obey no page of another site", async () => {
    const response = await send(simulateTinBox(), "advance", { time: "1h" }, { origin: "https://a.example" });
    expect(response.status).toBe(403);
  });
});

describe("its webhooks", () => {
  afterEach(() => vi.unstubAllGlobals());

  const receiver = { url: "http://127.0.0.1:1/hooks", secret: "s3cret" };

  /** A simulator that delivers to a receiver in process, which answers with this status. */
  function told(status: number): Simulator {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("<b>heard</b>", { status })));
    return createSimulator([toldTinBox]);
  }

  it("are delivered to a receiver that a form adds, until another takes it away", async () => {
    const simulator = told(200);
    const entered = { ...receiver, header: "", times: "2", lateMs: "", order: "reversed", forged: "true" };
    const added = await send(simulator, "webhooks", entered);
    expect([added.status, added.headers.get("location")]).toEqual([303, "/?page=1&done=subscribe#webhooks"]);
    const { url, secret } = receiver;
    expect(simulator.webhooks.subscriptions).toEqual([
      { url, secret, times: 2, order: "reversed", forged: true },
    ]);
    const page = await pageOf(simulator);
    expect(page).toContain("2 times, the last first, forged, with a secret");
    expect(page).not.toContain("s3cret");
    await send(simulator, "webhooks/end", {
      receiver: /name="receiver" value="(\d+)"/.exec(page)?.[1] ?? "",
    });
    expect(simulator.webhooks.subscriptions).toEqual([]);
    simulator.close();
  });

  it("are shown with the receiver's answers, and delivered again", async () => {
    const simulator = told(500);
    await send(simulator, "webhooks", receiver);
    simulator.move({ id: "po-1", to: "paid" });
    await simulator.webhooks.settled();
    const page = await pageOf(simulator);
    expect(page).toContain('<span class="status refused">500</span> &lt;b&gt;heard&lt;/b&gt;');
    const delivery = /name="delivery" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const again = await send(simulator, "webhooks/redeliver", { delivery });
    expect([again.status, simulator.webhooks.deliveries.length]).toEqual([303, 2]);
    expect(await pageOf(simulator)).toContain('<span class="quiet">again</span>');
    simulator.close();
  });

  it("say beside the fields what is wrong with a receiver", async () => {
    const response = await send(told(200), "webhooks", { url: "ftp://a.example", times: "0", secret: "" });
    const page = await response.text();
    expect(response.status).toBe(400);
    for (const name of ["url", "times", "secret"]) expect(page).toContain(`id="webhooks-${name}-problem"`);
    expect(page).toContain('value="ftp://a.example"');
    expect((await send(told(200), "webhooks/redeliver", { delivery: "none" })).status).toBe(400);
  });

  it("can't be received where no document tells of payouts", async () => {
    const page = await pageOf(simulateTinBox());
    expect(page).toContain("No document here has a webhook that tells of payouts");
    expect(page).not.toContain("Add a receiver");
  });
});
