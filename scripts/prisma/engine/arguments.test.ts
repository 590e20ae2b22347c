import { expect, test } from "vitest";
import { parseEngineArguments } from "./arguments";

const datasource = JSON.stringify({ url: "postgresql://one@host/galley" });

test("schema files, the address and the wish to serve are read from Prisma's flags", () => {
  const argv = ["--datamodels", "a.prisma", "--datamodels", "b.prisma"];
  expect(
    parseEngineArguments([
      ...argv,
      ...["--enabled-preview-features", "views"],
      ...["--datasource", datasource],
    ]),
  ).toEqual({
    datamodels: ["a.prisma", "b.prisma"],
    url: "postgresql://one@host/galley",
    task: { kind: "serve" },
  });
});

test("the value of a flag we pass over is not taken for a command", () => {
  const argv = ["--enabled-preview-features", "cli", "--version"];
  expect(parseEngineArguments(argv).task).toEqual({ kind: "version" });
});

test("a database command keeps its name", () => {
  const argv = ["--datasource", datasource, "cli", "drop-database"];
  expect(parseEngineArguments(argv).task).toEqual({
    kind: "database",
    command: "drop-database",
  });
});
