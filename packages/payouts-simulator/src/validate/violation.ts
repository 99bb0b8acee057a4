/** One way in which a request violates the document. */
export interface Violation {
  /** The part of the request. */
  readonly where: "method" | "path" | "query" | "header" | "cookie" | "security" | "body";
  /** JSON Pointer into that part: `/amount/value` in the body, `/limit` in the query. `""` is the whole part. */
  readonly pointer: string;
  /** The violated keyword of JSON Schema, or `required`, `undeclared`, `syntax`, `media-type`, or a scheme's type. */
  readonly rule: string;
  /** The problem, as a clause that follows the place: `must be integer`. */
  readonly message: string;
}

/** The violation as one sentence: `body /amount/value must be integer`. */
export function describeViolation({ where, pointer, message }: Violation): string {
  return `${where}${pointer ? ` ${pointer}` : ""} ${message}`;
}
