/** One line on stderr in the form Prisma reads its engine's messages in. */
export function logToPrisma(
  level: "ERROR" | "INFO",
  fields: Readonly<Record<string, unknown>>,
): void {
  const line = { timestamp: new Date().toISOString(), level, fields };
  process.stderr.write(
    `${JSON.stringify({ ...line, target: "schema_engine::logger" })}\n`,
  );
}
