import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Binaries } from "./binaries";
import { asServerUser, isRoot, nobodyId } from "./server-user";
import { type Cluster, superuserName } from "./settings";

/** Makes the cluster's files unless they are there; returns whether it had to. */
export function ensureClusterFiles(
  cluster: Cluster,
  binaries: Binaries,
): boolean {
  if (fs.existsSync(path.join(cluster.folder, "PG_VERSION"))) return false;
  // Made beside and renamed: an interrupted first start leaves nothing half made.
  const draft = `${cluster.folder}.new`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  initialise(draft, cluster, binaries);
  fs.renameSync(draft, cluster.folder);
  return true;
}

function initialise(draft: string, cluster: Cluster, binaries: Binaries): void {
  const passwordFile = `${draft}.password`;
  fs.writeFileSync(passwordFile, `${cluster.password}\n`, { mode: 0o600 });
  if (isRoot()) {
    fs.chownSync(draft, nobodyId, nobodyId);
    fs.chownSync(passwordFile, nobodyId, nobodyId);
  }
  const { file, args } = asServerUser(binaries.initdb, [
    ...["-D", draft, "-U", superuserName, `--pwfile=${passwordFile}`],
    ...["--auth=scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8"],
    ...["--data-checksums", "--no-instructions"],
  ]);
  const run = spawnSync(file, args, { encoding: "utf8" });
  fs.rmSync(passwordFile);
  if (run.status === 0) return;
  const said = run.error?.message ?? `${run.stderr}${run.stdout}`;
  throw new Error(
    `The embedded PostgreSQL could not create its files in ${cluster.folder}:\n${said}`,
  );
}
