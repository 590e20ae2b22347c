import { runMigrations } from "graphile-worker";
import { queueLogger } from "./queue-logger";

/** Brings the queue's own tables, in the schema `graphile_worker`, up to date. Several may do it at once. */
export async function prepareQueue(connectionString: string): Promise<void> {
  await runMigrations({ connectionString, logger: queueLogger });
}
