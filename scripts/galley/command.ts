/** One thing the command line can do. */
export type Command = Readonly<{
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** What `--help` prints. */
  help: string;
  /** Does it; the number is the process's exit code. */
  run: (args: readonly string[]) => Promise<number>;
}>;

/** A command as the list knows it: loaded only when it is called, because some are large. */
export type Listed = Readonly<{
  name: string;
  needsDatabase: boolean;
  load: () => Promise<Command>;
}>;

export const listedCommands: readonly Listed[] = [
  {
    name: "extract",
    needsDatabase: false,
    load: async () => (await import("./extract")).extractCommand,
  },
  {
    name: "worth",
    needsDatabase: false,
    load: async () => (await import("./worth")).worthCommand,
  },
  {
    name: "quote",
    needsDatabase: false,
    load: async () => (await import("./quote")).quoteCommand,
  },
  {
    name: "read",
    needsDatabase: false,
    load: async () => (await import("./read")).readCommand,
  },
  {
    name: "person",
    needsDatabase: true,
    load: async () => (await import("./person")).personCommand,
  },
  {
    name: "audit",
    needsDatabase: true,
    load: async () => (await import("./audit")).auditCommand,
  },
];
