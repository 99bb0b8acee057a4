import { execFileSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A certificate with its key, as `node:tls` takes them. */
export interface Pair {
  readonly cert: string;
  readonly key: string;
}

/** What servers on this machine show. Made each time, because a committed certificate would expire. */
export interface Certificates {
  /** File of the authority that the runtimes are asked to trust. */
  readonly authorityFile: string;
  readonly authority: string;
  /** Signed by the authority, for the name `localhost`. */
  readonly trusted: Pair;
  /** Self-signed. */
  readonly selfSigned: Pair;
  /** Of the trusted key, as Chromium names it: base64 of the SHA-256 of its SPKI. */
  readonly fingerprint: string;
}

export function makeCertificates(directory: string): Certificates {
  const make = (name: string, ...more: readonly string[]): Pair => {
    const [key, cert] = [`${name}.key`, `${name}.pem`].map((file) => join(directory, file)) as [
      string,
      string,
    ];
    const usual = ["-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${name}`];
    execFileSync("openssl", ["req", "-x509", ...usual, "-keyout", key, "-out", cert, ...more], {
      stdio: "pipe",
    });
    return { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
  };
  const noAuthority = ["-addext", "basicConstraints=critical,CA:FALSE"];
  const { cert: authority } = make("authority");
  const [authorityFile, authorityKey] = [join(directory, "authority.pem"), join(directory, "authority.key")];
  const signed = ["-CA", authorityFile, "-CAkey", authorityKey, "-addext", "subjectAltName=DNS:localhost"];
  const trusted = make("localhost", ...signed, ...noAuthority);
  const spki = new X509Certificate(trusted.cert).publicKey.export({ type: "spki", format: "der" });
  return {
    authority,
    authorityFile,
    trusted,
    selfSigned: make("unknown", ...noAuthority),
    fingerprint: createHash("sha256").update(spki).digest("base64"),
  };
}
