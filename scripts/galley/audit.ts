const HELP = `galley audit verify                     checks the audit log of every newsroom
galley audit verify --newsroom ID       checks one, by its id or its exact name

Each line says how many events the log holds and the hash it ends with. A log that is not what was
written is named with its first bad event, and the command ends with 1.`;

/** `galley audit verify`: is the audit log what was written? */
export const auditCommand = {
  name: "audit",
  summary: "Check that the audit log is what was written",
  help: HELP,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const [task, option, wanted, ...rest] = args;
  const isAll = option === undefined;
  const isOne = option === "--newsroom" && wanted !== undefined;
  if (task !== "verify" || rest.length > 0 || !(isAll || isOne)) {
    return refuse("See: galley audit --help");
  }
  // Only now: the client takes the address from the environment when it is loaded.
  const { disconnectDatabase } = await import("@/lib/db/disconnect");
  try {
    return await verify(wanted);
  } finally {
    await disconnectDatabase();
  }
}

async function verify(wanted: string | undefined): Promise<number> {
  const { listNewsrooms, verifyChain } = await import("@/lib/audit/verify");
  const all = await listNewsrooms();
  const newsrooms = all.filter(
    ({ id, name }) => wanted === undefined || wanted === id || wanted === name,
  );
  if (wanted !== undefined && newsrooms.length === 0) {
    return refuse(`There is no newsroom ${wanted}. Check the id or the name.`);
  }
  if (newsrooms.length === 0) {
    process.stdout.write("There is no newsroom yet, so there is no log.\n");
  }
  let brokenCount = 0;
  for (const { id, name } of newsrooms) {
    const check = await verifyChain(id);
    if (check.kind === "broken") brokenCount += 1;
    const said =
      check.kind === "whole"
        ? `whole, ${check.events} events, head ${check.head}`
        : `BROKEN at event ${check.seq}: ${check.why}`;
    process.stdout.write(`${name} (${id}): ${said}\n`);
  }
  return brokenCount === 0 ? 0 : 1;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
