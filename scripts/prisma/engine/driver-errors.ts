import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import pg from "pg";

type MappedError = ConstructorParameters<typeof DriverAdapterError>[0];

/** Says an error of the database driver in the engine's words. */
export function asEngineError(error: unknown): Error {
  if (error instanceof pg.DatabaseError) {
    return new DriverAdapterError({
      ...mapDatabaseError(error),
      originalCode: error.code,
      originalMessage: error.message,
    });
  }
  if (error instanceof Error) {
    return isUnreachable(error)
      ? new DriverAdapterError({ kind: "DatabaseNotReachable" })
      : error;
  }
  return new Error(String(error));
}

/** The engine acts on these few; every other error it shows as it is. */
function mapDatabaseError(error: pg.DatabaseError): MappedError {
  switch (error.code ?? "N/A") {
    case "3D000":
      return { kind: "DatabaseDoesNotExist", db: quoted(error.message) };
    case "42P04":
      return { kind: "DatabaseAlreadyExists", db: quoted(error.message) };
    case "28P01":
      return { kind: "AuthenticationFailed", user: quoted(error.message) };
    case "42P01":
      return { kind: "TableDoesNotExist", table: quoted(error.message) };
    default:
      return {
        kind: "postgres",
        code: error.code ?? "N/A",
        severity: error.severity ?? "N/A",
        message: error.message,
        detail: error.detail,
        column: error.column,
        hint: error.hint,
      };
  }
}

function quoted(message: string): string | undefined {
  return message.split('"')[1];
}

function isUnreachable(error: Error): boolean {
  const code = "code" in error ? error.code : undefined;
  return code === "ECONNREFUSED" || code === "ENOTFOUND";
}
