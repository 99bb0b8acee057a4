import { gzipSync } from "node:zlib";

/** How a server that keeps no rule answers a request, once it has booked it. */
export interface RawAnswer {
  readonly name: string;
  /** What it writes, in pieces; a number is a pause in milliseconds. The connection ends afterwards, unless it `hangs`. */
  readonly pieces: (request: RawRequest) => readonly (string | Buffer | number)[];
  /** `reset`: the connection is torn down instead of closed. `hang`: it stays open, and nothing more comes. */
  readonly ends?: "reset" | "hang";
  /** The status says that nothing was done (RFC 9110, 4xx but for 408 and 409), and the server keeps to that. */
  readonly isRefusal?: true;
}

/** A request as it arrived. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Another server, which must never be called. */
  readonly elsewhere: string;
}

const head = (status: string, headers: string): string => `HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`;
const whole = (status: string, body: string, headers = "Content-Type: application/json"): string =>
  head(status, `${headers}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`) + body;
const chunked = (status: string): string =>
  head(status, "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close");
const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

/** An envelope of any provider, with a payout in it: what a client may look for is there. */
const payout = { id: "p-1", payout_id: "p-1", status: "pending", state: "pending" };
const good = JSON.stringify({ ...payout, success: true, data: payout, result: payout, payouts: [payout] });
/** All that the request held, its credential included, at every place where an error is looked for. */
const echo = ({ headers, body }: RawRequest): string => {
  const said = `cannot pay ${body} with ${headers["authorization"] ?? ""}`;
  const parsed: unknown = body.startsWith("{") ? JSON.parse(body) : body;
  const errors = [{ message: said, error_code: said, path: said, error: said }];
  const error = { message: said, reason: said, details: errors };
  return JSON.stringify({ message: said, code: said, type: said, id: said, error, errors, data: parsed });
};

const times = (count: number, text: string): string => text.repeat(count);
const json = (name: string, body: string): RawAnswer => ({ name, pieces: () => [whole("200 OK", body)] });
const status = (text: string, headers = ""): RawAnswer => ({
  name: `${text} ${headers.slice(0, 60)}`.trim(),
  pieces: ({ elsewhere }) => [
    whole(
      text,
      "{}",
      `Content-Type: application/json${headers && "\r\n"}${headers.replace("ELSEWHERE", elsewhere)}`,
    ),
  ],
  ...(text.startsWith("4") && !/^40[89]/.test(text) ? { isRefusal: true } : {}),
});

export const rawAnswers: readonly RawAnswer[] = [
  // The connection.
  { name: "closes without a word", pieces: () => [] },
  { name: "resets without a word", pieces: () => [], ends: "reset" },
  { name: "hangs", pieces: () => [], ends: "hang" },
  { name: "half a status line", pieces: () => ["HTTP/1.1 20"] },
  { name: "half a status line, then a reset", pieces: () => ["HTTP/1.1 2"], ends: "reset" },
  { name: "half the headers", pieces: () => ["HTTP/1.1 200 OK\r\nContent-Ty"] },
  { name: "half the headers, then nothing", pieces: () => ["HTTP/1.1 200 OK\r\nContent-Ty"], ends: "hang" },
  { name: "headers, then nothing", pieces: () => [head("200 OK", "Content-Length: 9")], ends: "hang" },
  { name: "headers, then a reset", pieces: () => [head("200 OK", "Content-Length: 9")], ends: "reset" },
  { name: "not HTTP", pieces: () => ["SSH-2.0-OpenSSH_9.6\r\n"] },
  { name: "NUL bytes", pieces: () => [times(2000, "\0")] },
  { name: "a TLS alert", pieces: () => [Buffer.from([21, 3, 3, 0, 2, 2, 40])] },
  { name: "HTTP/0.9", pieces: () => [good] },
  { name: "HTTP/9.9", pieces: () => [whole("200 OK", good).replace("HTTP/1.1", "HTTP/9.9")] },
  { name: "each byte alone", pieces: () => [...whole("200 OK", good)] },
  {
    name: "drips for ever",
    pieces: () => [chunked("200 OK"), ...Array.from({ length: 99 }, () => [20, chunk(" ")]).flat()],
    ends: "hang",
  },
  // 1xx and framing.
  {
    name: "a hundred 103",
    pieces: () => [times(100, head("103 Early Hints", "Link: </x>")), whole("200 OK", good)],
  },
  { name: "102, then a reset", pieces: () => [head("102 Processing", "X: y")], ends: "reset" },
  {
    name: "101 Switching Protocols",
    pieces: () => [head("101 Switching Protocols", "Upgrade: x\r\nConnection: upgrade"), good],
  },
  { name: "a length that is too long", pieces: () => [head("200 OK", "Content-Length: 99999"), good] },
  { name: "a length that is too short", pieces: () => [head("200 OK", "Content-Length: 5"), good] },
  { name: "a length that is no number", pieces: () => [head("200 OK", "Content-Length: many"), good] },
  { name: "a negative length", pieces: () => [head("200 OK", "Content-Length: -1"), good] },
  { name: "two lengths", pieces: () => [head("200 OK", "Content-Length: 5\r\nContent-Length: 7"), good] },
  {
    name: "a length and chunks",
    pieces: () => [
      head("200 OK", "Content-Length: 5\r\nTransfer-Encoding: chunked"),
      chunk(good),
      "0\r\n\r\n",
    ],
  },
  { name: "trailing garbage", pieces: () => [whole("200 OK", good), "garbage\r\n\r\n"] },
  { name: "two answers", pieces: () => [whole("200 OK", good), whole("400 Bad Request", "{}")] },
  { name: "a chunk size that is none", pieces: () => [chunked("200 OK"), "zz\r\n", good] },
  { name: "a chunk size beyond all", pieces: () => [chunked("200 OK"), "fffffffffffffffff\r\n", good] },
  ...[1, 2, 5, 40].map((cut) => ({
    name: `chunks that end ${cut} bytes early`,
    pieces: () => [chunked("200 OK"), (chunk(good) + "0\r\n\r\n").slice(0, -cut)],
  })),
  {
    name: "a refusal whose body breaks off",
    pieces: () => [head("422 Unprocessable Content", "Content-Length: 99"), '{"err'],
    isRefusal: true,
  },
  {
    name: "a failure whose body breaks off",
    pieces: () => [head("500 Oops", "Content-Length: 99"), '{"err'],
    ends: "reset",
  },
  // Compression.
  { name: "gzip that is none", pieces: () => [whole("200 OK", good, "Content-Encoding: gzip")] },
  { name: "an encoding that nobody knows", pieces: () => [whole("200 OK", good, "Content-Encoding: x-zip")] },
  { name: "a gzip bomb", pieces: () => [bomb("200 OK")] },
  { name: "a gzip bomb as an error", pieces: () => [bomb("500 Oops")] },
  // Headers.
  { name: "a header of 100 kB", pieces: () => [whole("200 OK", good, `X-Long: ${times(100_000, "x")}`)] },
  { name: "5,000 headers", pieces: () => [whole("200 OK", good, times(5000, "X-A: b\r\n") + "X: y")] },
  { name: "headers that are none", pieces: () => [whole("200 OK", good, "no colon here\r\nX : y\r\n: z")] },
  { name: "a header with a NUL", pieces: () => [whole("200 OK", good, "X-A: a\0b")] },
  { name: "cookies", pieces: () => [whole("500 Oops", "{}", "Set-Cookie: session=1; Path=/")] },
  {
    name: "a reason with the request in it",
    pieces: (request) => [whole(`500 ${request.body.replace(/[\r\n]/g, "")}`, "{}")],
  },
  {
    name: "a request id with the request in it",
    pieces: ({ body }) => [whole("500 Oops", "{}", `X-Request-Id: ${body.replace(/[\r\n]/g, "")}`)],
  },
  // Bodies of a success.
  ...[
    "",
    "null",
    "7",
    '"ok"',
    "{}",
    "[]",
    "true",
    " ",
    "\0",
    "{",
    '{"a":1}}',
    "NaN",
    "undefined",
    "<html>ok</html>",
  ].map((body) => json(`200 with ${JSON.stringify(body)}`, body)),
  json("200 with an error", '{"error":{"message":"insufficient funds"},"status":"failed","code":"declined"}'),
  json("JSON with a byte order mark", `\uFEFF${good}`),
  json("JSON in UTF-16", Buffer.from(good, "utf16le").toString("latin1")),
  json("bytes that are no UTF-8", '{"id":"\u00ff\u00fe"}'),
  json("a number beyond all", '{"id":1e999,"amount":123456789012345678901234567890,"status":"pending"}'),
  json("a number of 50,000 digits", `{"id":${times(50_000, "9")},"status":"pending"}`),
  json("100,000 levels", times(100_000, "[") + times(100_000, "]")),
  json("100,000 levels of objects", times(100_000, '{"result":') + "1" + times(100_000, "}")),
  json("half a surrogate pair", '{"id":"\\ud800","status":"\\udfff","data":{"id":"\\ud800"}}'),
  json("a prototype", '{"__proto__":{"ok":1},"constructor":{"prototype":{}},"id":"p"}'),
  json("members twice", '{"id":"a","id":"b","status":"pending","status":"failed"}'),
  { name: "204 with a body", pieces: () => [head("204 No Content", "Content-Length: 2"), "{}"] },
  { name: "206 Partial Content", pieces: () => [whole("206 Partial Content", good.slice(0, 20))] },
  { name: "304 Not Modified", pieces: () => [head("304 Not Modified", "ETag: x")] },
  {
    name: "200 that is the login page",
    pieces: () => [whole("200 OK", "<!doctype html><form>", "Content-Type: text/html")],
  },
  // Failures.
  { name: "500 with all of the request", pieces: (request) => [whole("500 Oops", echo(request))] },
  { name: "409 with all of the request", pieces: (request) => [whole("409 Conflict", echo(request))] },
  {
    name: "400 with all of the request",
    pieces: (request) => [whole("400 Bad Request", echo(request))],
    isRefusal: true,
  },
  {
    name: "500 with the request in HTML",
    pieces: (request) => [
      whole("500 Oops", `<pre>${echo(request).replaceAll('"', "&quot;")}</pre>`, "Content-Type: text/html"),
    ],
  },
  {
    name: "500 with megabytes",
    pieces: () => [
      whole(
        "500 Oops",
        JSON.stringify({
          message: times(3_000_000, "x"),
          errors: Array.from({ length: 50_000 }, () => ({ name: "x" })),
        }),
      ),
    ],
  },
  {
    name: "500 with 100,000 levels",
    pieces: () => [whole("500 Oops", times(100_000, "[") + times(100_000, "]"))],
  },
  status("401 Unauthorized", 'WWW-Authenticate: Basic realm="x"'),
  status("403 Forbidden"),
  status("407 Proxy Authentication Required", "Proxy-Authenticate: Basic"),
  status("408 Request Timeout"),
  status("409 Conflict"),
  status("421 Misdirected Request"),
  status("425 Too Early"),
  ...[
    "0",
    "-5",
    "1e3",
    "99999999999999999999",
    "soon",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "1, 2",
    "0.001",
  ].map((wait) => status("503 Service Unavailable", `Retry-After: ${wait}`)),
  ...[
    "300 Multiple Choices",
    "301 Moved Permanently",
    "302 Found",
    "303 See Other",
    "307 Temporary Redirect",
    "308 Permanent Redirect",
  ].flatMap((text) => [
    status(text, "Location: ELSEWHERE/stolen"),
    status(text, "Location: /again"),
    status(text, "Location: \\\\:bad"),
  ]),
  status("418 I'm a teapot"),
  status("429 Too Many Requests", "Retry-After: 0"),
  status("499 Client Closed Request"),
  status("599 Unknown"),
  status("600 Beyond"),
  status("999 Beyond"),
  status("099 Below"),
];

function bomb(line: string): Buffer {
  const body = gzipSync(Buffer.alloc(64 * 2 ** 20, 32));
  return Buffer.concat([
    Buffer.from(head(line, `Content-Encoding: gzip\r\nContent-Length: ${body.length}\r\nConnection: close`)),
    body,
  ]);
}
