import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// A zone that is neither ours nor UTC: a test that depends on the machine's clock fails here.
process.env.TZ = "Pacific/Chatham";

const alias = {
  "@": fileURLToPath(new URL(".", import.meta.url)),
  // Next swaps this package for an empty module on the server; outside Next it throws.
  "server-only": fileURLToPath(
    new URL("lib/testing/server-only.ts", import.meta.url),
  ),
};

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: [
            "{app,components,lib,prisma,scripts,bench}/**/*.test.{ts,tsx}",
          ],
          exclude: ["**/*.db.test.ts", "**/node_modules/**"],
          // All of a small machine: one processor less is what Vitest would leave free.
          maxWorkers: "100%",
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "database",
          include: ["{lib,prisma,scripts}/**/*.db.test.ts"],
          globalSetup: ["lib/testing/test-server.ts"],
          setupFiles: ["lib/testing/worker-database.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          isolate: true,
        },
      },
    ],
  },
});
