/** A program and its arguments, as `spawn` takes them. */
export type Command = Readonly<{ file: string; args: readonly string[] }>;

/** Numeric id of `nobody`, the user without rights, on Linux. */
export const nobodyId = 65_534;

/**
 * PostgreSQL refuses to run as root, so as root its programs run as `nobody`.
 * The one capability they keep lets them reach a project folder below a home
 * that only root may open.
 */
export function asServerUser(file: string, args: readonly string[]): Command {
  if (!isRoot()) return { file, args };
  const become = [
    `--reuid=${nobodyId}`,
    `--regid=${nobodyId}`,
    "--clear-groups",
    "--securebits=+no_setuid_fixup",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
    "--",
  ];
  return { file: "setpriv", args: [...become, file, ...args] };
}

/** Whether this process is the superuser of the machine. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
