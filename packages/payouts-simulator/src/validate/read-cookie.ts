/** The value of a cookie of the request (RFC 6265 §4.2.1). */
export function readCookie(headers: Headers, name: string): string | undefined {
  const cookies = (headers.get("cookie") ?? "").split(/; */).map((cookie) => cookie.split(/=([^]*)/));
  return cookies.find(([key]) => key === name)?.[1];
}
