import axe from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { findChromium } from "../../test/find-chromium.ts";
import { createPayoutRequest, goodBody } from "../../test/fixtures.ts";
import { toldTinBox } from "../../test/told-tin-box.ts";
import { createSimulator } from "../create-simulator.ts";
import { serve, type RunningSimulator } from "../serve.ts";
import type { Simulator } from "../simulator.ts";

const executablePath = findChromium();

describe.skipIf(executablePath === undefined)("the page in Chromium (`apt-get install chromium`)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
  });
  afterAll(() => browser.close());

  /** The page of a new simulator; whatever the browser complains about is in `complaints`. */
  async function open(
    options: BrowserContextOptions = {},
    prepare: (simulator: Simulator) => unknown = () => {},
  ): Promise<{
    readonly simulator: Simulator;
    readonly running: RunningSimulator;
    readonly page: Page;
    readonly complaints: string[];
  }> {
    const simulator = createSimulator([toldTinBox]);
    await prepare(simulator);
    const running = await serve(simulator);
    const context = await browser.newContext(options);
    context.setDefaultTimeout(10_000);
    onTestFinished(async () => {
      await context.close();
      await running.close();
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("request", (request) => {
      if (!/^(data:|http:\/\/127\.0\.0\.1:)/.test(request.url())) complaints.push(request.url());
    });
    await page.goto(running.url);
    return { simulator, running, page, complaints };
  }

  /** Presses Tab until what has the focus has this name. */
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if ((await focused(page)) === name) return;
    }
    throw new Error(`Tab never comes to "${name}".`);
  }

  const openAll = (page: Page): Promise<void> =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => (document.activeElement?.textContent ?? "").replaceAll(/\s+/g, " ").trim());
  const statusOf = ({ simulator }: { readonly simulator: Simulator }, id: string): string | undefined =>
    simulator.payouts().find((payout) => payout.id === id)?.status;
  /** Makes a payout, and gives its id; `undefined` where it is refused. */
  const pay = async (simulator: Simulator, body: object = goodBody): Promise<string> => {
    const headers = { "idempotency-key": `key-${simulator.requests.length}-of-these` };
    const response = await simulator.fetch("/v1/payouts", createPayoutRequest({ headers, body }));
    const { payout } = (await response.json()) as { payout?: { id: string } };
    return payout?.id ?? "";
  };

  it("pays and fails payouts with the keyboard alone, and the focus stays with the payout", async () => {
    let id = "";
    const opened = await open({}, async (simulator) => {
      id = await pay(simulator);
    });
    const { page, complaints } = opened;
    await tabTo(page, `Pay ${id}`);
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "The payout was moved." }).waitFor();
    expect(statusOf(opened, id)).toBe("paid");
    expect(await focused(page)).toBe(id);
    await tabTo(page, "Fail po-1");
    await page.keyboard.press("Space");
    await page.locator("tr", { hasText: "po-1" }).locator(".state.failed").waitFor();
    expect(statusOf(opened, "po-1")).toBe("failed");
    expect(complaints).toEqual([]);
  });

  it("shows what happens without a reload, and leaves focus, text and open payouts alone", async () => {
    const { simulator, page, complaints } = await open();
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await page.locator("summary", { hasText: "po-2" }).click();
    await page.getByLabel("Advance by").pressSequentially("2h");
    const id = await pay(simulator);
    await page.locator("summary", { hasText: id }).waitFor();
    expect(await page.getByLabel("Advance by").inputValue()).toBe("2h");
    expect(await page.evaluate(() => [document.activeElement?.id, "isSame" in window])).toEqual([
      "advance-time",
      true,
    ]);
    expect(await page.locator("details[open] summary").allInnerTexts()).toEqual(["po-2"]);
    await page.keyboard.press("Enter");
    await page.locator("tr", { hasText: id }).locator(".state.paid").waitFor();
    expect(await page.getByLabel("Advance by").inputValue()).toBe("");
    expect(complaints).toEqual([]);
  });

  it("says beside the field what is wrong with it, and goes there", async () => {
    const { page } = await open();
    await page.getByLabel("Advance by").fill("later");
    await page.keyboard.press("Enter");
    const field = page.getByRole("textbox", { name: "Advance by" });
    await page.locator("#advance-time[aria-invalid]").waitFor();
    expect(await field.evaluate((input) => document.activeElement === input)).toBe(true);
    const description = await field.getAttribute("aria-describedby");
    expect(description).toBe("advance-time-hint advance-time-problem");
    expect(await page.locator("#advance-time-problem").innerText()).toContain('not "later"');
  });

  it("moves the focus to the heading where the row is gone, and says when the simulator is away", async () => {
    const { page, simulator, running } = await open({}, (each) => each.inject({ fault: "html-success" }));
    await tabTo(page, "Remove html-success");
    await page.keyboard.press("Enter");
    await page.getByText("No request meets a fault.").waitFor();
    expect(simulator.faults).toEqual([]);
    expect(await focused(page)).toBe("Faults");
    await running.close();
    await page.getByText("The simulator does not answer.").waitFor();
  });

  it("works without script", async () => {
    const opened = await open({ javaScriptEnabled: false });
    const { simulator, page } = opened;
    await page.getByRole("button", { name: "Pay po-1" }).click();
    expect(await page.getByRole("status").first().innerText()).toBe("The payout was moved.");
    expect(statusOf(opened, "po-1")).toBe("paid");
    await page.getByLabel("Fault", { exact: true }).selectOption("server-error-after-commit");
    await page.getByLabel("From the nth request").fill("2");
    await page.getByRole("button", { name: "Inject" }).click();
    expect(simulator.faults).toEqual([{ fault: "server-error-after-commit", nth: 2 }]);
    await page.getByRole("button", { name: "Remove server-error-after-commit" }).click();
    expect(simulator.faults).toEqual([]);
    await page.getByLabel("Advance by").fill("later");
    await page.getByRole("button", { name: "Advance", exact: true }).click();
    expect(await page.locator("#advance-time-problem").innerText()).toContain('not "later"');
    expect(await page.getByLabel("Advance by").inputValue()).toBe("later");
    const id = await pay(simulator);
    await page.getByRole("link", { name: "Refresh" }).click();
    await page.locator("summary", { hasText: id }).waitFor();
    expect(await page.getByLabel("Show changes as they happen").isVisible()).toBe(false);
  });

  it("executes nothing that a request says", async () => {
    const hostile = '<script>document.title="x"</script><img src=x onerror="document.title=1">';
    const { page, complaints } = await open({}, async (simulator) => {
      await pay(simulator, { ...goodBody, reference: "<script>x</script>" });
      await pay(simulator, { ...goodBody, [hostile]: hostile });
      await simulator.fetch(`/${encodeURI(hostile)}`);
    });
    await openAll(page);
    expect(await page.title()).toBe("Payouts simulator");
    expect(await page.locator("img, main script").count()).toBe(0);
    expect(await page.getByText('"<script>x</script>"').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
    it.each([1280, 360])("has nothing that axe objects to, at %i pixels", async (width) => {
      const viewport = { width, height: 800 };
      const { page } = await open({ colorScheme, viewport }, async (each) => {
        for (const to of ["paid", "failed", "returned"])
          each.move({ id: await pay(each), to, ...(to === "failed" && { code: "no_such_account" }) });
        await pay(each, { ...goodBody, amount: "much" });
        each.inject({ fault: "html-success", times: 3 });
        each.webhooks.subscribe({ url: "http://127.0.0.1:1/hooks", secret: "s3cret" });
        each.move({ id: "po-1", to: "paid" });
        await each.webhooks.settled();
      });
      await openAll(page);
      await page.getByLabel("Advance by").fill("later");
      await page.keyboard.press("Enter");
      await page.locator("#advance-time[aria-invalid]").waitFor();
      await page.evaluate(axe.source);
      // What was evaluated above defines `axe`.
      const { violations } = await page.evaluate<axe.AxeResults>("axe.run({ resultTypes: ['violations'] })");
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const [content, body, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.body.scrollWidth,
        innerWidth,
      ]);
      expect([content, body]).toEqual([window, body]);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).toBe(colorScheme === "light" ? "rgb(246, 247, 249)" : "rgb(18, 22, 28)");
    });
  });
});
