import { describe, expect, it } from "vitest";
import { toldBox } from "../../test/told-box.ts";
import { subscriptionProblems } from "./subscription-problems.ts";

const signed = toldBox();
const unsigned = toldBox({ signature: { type: "undocumented" }, name: "unsigned-box" });
const good = { url: "http://127.0.0.1:3000/hooks", secret: "s3cret" };

describe("subscriptionProblems", () => {
  it.each<[string, given: object]>([
    ["what is needed", good],
    ["an address as a URL", { ...good, url: new URL(good.url) }],
    ["names of webhooks and types of events", { ...good, webhooks: ["outcome", "payout.gone"] }],
    [
      "everything",
      { ...good, document: "told-box", header: "X-Own", lateMs: 0, times: 100, order: "random" },
    ],
    ["the rest", { ...good, windowMs: 1, forged: true, retries: [0, 60_000] }],
  ])("finds none in %s", (_, given) => {
    expect(subscriptionProblems([signed], given)).toEqual([]);
  });

  it("needs no secret where nothing is signed", () => {
    expect(subscriptionProblems([unsigned], { url: good.url })).toEqual([]);
    expect(subscriptionProblems([signed, unsigned], { url: good.url, document: "unsigned-box" })).toEqual([]);
  });

  it.each<[string, given: object, problem: string]>([
    ["no address", { url: undefined }, "`url` must be the whole address of the receiver, as"],
    ["a path", { url: "/hooks" }, "`url` must be the whole address"],
    ["a file", { url: "file:///hooks" }, "`url` must begin with http: or https:."],
    ["a password", { url: "http://a:b@127.0.0.1/" }, "`url` must have no user name and no password."],
    ["a strange document", { document: "tin-box" }, "There is no document `tin-box`. There are: told-box."],
    [
      "a strange webhook",
      { webhooks: ["box.opened"] },
      "No webhook `box.opened` tells of payouts. Those that do: payout.updated, outcome, payout.gone, payout.completed, moved.",
    ],
    ["no webhook", { webhooks: [] }, "`webhooks` must be a list of names, with one at least."],
    ["one webhook", { webhooks: "outcome" }, "`webhooks` must be a list of names"],
    ["no secret", { secret: undefined }, "`secret` is missing: `payout.updated` is signed."],
    ["an empty secret", { secret: "" }, "`secret` must be a string that is not empty."],
    ["a header that is none", { header: "X Own" }, "`header` must be the name of a header."],
    ["a time before", { lateMs: -1 }, "`lateMs` must be a number of milliseconds, 0 or more."],
    ["a text as time", { windowMs: "5" }, "`windowMs` must be a number of milliseconds, 0 or more."],
    ["never", { times: 0 }, "`times` must be a whole number from 1 to 100."],
    ["too often", { times: 101 }, "`times` must be a whole number from 1 to 100."],
    ["a strange order", { order: "sorted" }, "`order` must be as-sent, reversed or random."],
    ["a forged text", { forged: "yes" }, "`forged` must be true or false."],
    ["one retry", { retries: 1000 }, "`retries` must be a list of at most 100 numbers"],
    ["a retry at no time", { retries: [null] }, "`retries` must be a list of at most 100 numbers"],
    ["a misspelt option", { late: 5 }, "`late` is not an option. There are: url, document, webhooks,"],
  ])("finds %s", (_, wrong, problem) => {
    expect(subscriptionProblems([signed], { ...good, ...wrong })).toEqual([expect.stringContaining(problem)]);
  });

  it("finds what cannot be told apart where nothing is signed", () => {
    const { url } = good;
    expect(subscriptionProblems([unsigned], { url, header: "X-Own" })).toEqual([
      "`header` needs a `secret`, which it is to have.",
    ]);
    expect(subscriptionProblems([unsigned], { url, forged: true })).toEqual([
      expect.stringContaining("`forged` needs something to forge"),
    ]);
    expect(subscriptionProblems([toldBox({ only: ["box.opened"] })], good)).toEqual([
      "No webhook of the document tells of payouts.",
    ]);
  });

  it("finds all at once", () => {
    expect(subscriptionProblems([signed], { url: "", times: 0, order: "no" })).toHaveLength(4);
  });
});
