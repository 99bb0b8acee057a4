/** A place in the file system that cannot be read or written. Its message says where, why, and what to do. */
export class PlaceError extends Error {
  override readonly name = "PlaceError";

  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(`${problem}\n  ${remedy}`, options);
  }
}

const reasons: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOSPC: ["no space is left on the device", "Free some space, and run the command again."],
  EDQUOT: ["your quota of disk space is used up", "Free some space, and run the command again."],
  EACCES: [
    "its permissions do not allow it",
    "Make it readable and writable for you, and run the command again.",
  ],
  EPERM: [
    "its permissions do not allow it",
    "Make it readable and writable for you, and run the command again.",
  ],
  EROFS: ["its file system is read-only", "Choose another place with `--out`."],
  ENOENT: ["it does not exist", "Correct the path, or restore what was there."],
  ENOTDIR: [
    "a file stands where a directory belongs",
    "Move the file away, or choose another place with `--out`.",
  ],
  EISDIR: ["a directory stands where a file belongs", "Move the directory away."],
  EEXIST: ["something else stands there", "Move it away, and run the command again."],
  ENOTEMPTY: ["it is not empty", "Move away what it contains, and run the command again."],
  ENAMETOOLONG: ["its name is too long for the file system", "Choose a shorter name."],
  EMFILE: ["too many files are open", "Close other programs, or raise the limit (`ulimit -n`)."],
  ENFILE: ["too many files are open", "Close other programs, or raise the limit (`ulimit -n`)."],
  EBUSY: ["another program uses it", "End that program, and run the command again."],
  EIO: ["the device reports a fault", "Check the disk."],
  EXDEV: ["it is on another file system", "Choose another place with `--out`."],
};

/** An error of the operating system as a {@link PlaceError}; any other as it is. */
export function placeError(error: unknown): unknown {
  if (!isSystemError(error)) return error;
  const [reason, remedy] = reasons[error.code] ?? [
    `the system reports ${error.code}`,
    "Correct the place, and run the command again.",
  ];
  const task = /^(read|open|scandir|stat|lstat|access)/.test(error.syscall) ? "read" : "written";
  const verb = error.syscall === "open" && error.code !== "ENOENT" ? "opened" : task;
  return new PlaceError(`${error.path ?? "a file"} cannot be ${verb}: ${reason}.`, remedy, { cause: error });
}

interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "code" in error && "syscall" in error && typeof error.code === "string";
}
