import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";

const savedSecrets = z.strictObject({ NEXTAUTH_SECRET: z.string().min(32) });

/** Secrets of a desk that was not given any. */
export type Secrets = z.infer<typeof savedSecrets>;

/** The data folder's secrets: made up on first use, readable by the desk's own user alone. */
export function ensureSecrets(dataFolder: string): Secrets {
  const file = path.join(dataFolder, "secrets.json");
  if (!fs.existsSync(file)) saveNewSecrets(dataFolder, file);
  return savedSecrets.parse(JSON.parse(fs.readFileSync(file, "utf8")));
}

function saveNewSecrets(dataFolder: string, file: string): void {
  fs.mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const secrets = { NEXTAUTH_SECRET: randomBytes(48).toString("base64url") };
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(secrets), { mode: 0o600 });
  // A rename is whole or not at all: a crash leaves no half secret behind.
  fs.renameSync(draft, file);
}
