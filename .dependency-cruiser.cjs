/** The house's import law. One rule, one sentence. */
const only = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from,
  to,
});

const tests = "\\.(test|spec)\\.tsx?$";
/** The files that write. They may name Prisma's values, such as its null for JSON. */
const commands = ["^lib/[a-z-]+/commands\\.ts$", "^lib/[a-z-]+/commands/"];
const notTypes = { dependencyTypesNot: ["type-only"] };

module.exports = {
  forbidden: [
    only(
      "no-cycles",
      {},
      { circular: true },
      "A cycle means two modules are one.",
    ),
    only(
      "nobody-imports-app",
      { pathNot: "^(app|e2e)/" },
      { path: "^app/" },
      "Routes are the top.",
    ),
    only(
      "components-know-no-server",
      { path: "^components/" },
      {
        path: "^lib/(server|db|env|log)|^lib/access/(?!policy\\.ts)|/(queries|commands)[^/]*\\.ts$|/(queries|commands)/",
        ...notTypes,
      },
      "Components get data and actions as props.",
    ),
    only(
      "ui-knows-no-domain",
      { path: "^components/ui/" },
      { path: "^(lib/|components/(?!ui/))" },
      "Primitives know nothing of claims.",
    ),
    only(
      "lib-is-below",
      { path: "^lib/" },
      { path: "^(components|app)/" },
      "lib is below the screens.",
    ),
    only(
      "domain-knows-no-framework",
      { path: "^lib/(?!server/|testing/)" },
      { path: "^(node_modules/)?(next|next-auth|react|react-dom)(/|$)" },
      "Within lib only lib/server speaks Next.",
    ),
    only(
      "text-is-pure",
      { path: "^lib/text/", pathNot: tests },
      { pathNot: "^lib/text/" },
      "Text imports only itself.",
    ),
    only(
      "engine-is-pure",
      {
        path: "^lib/extraction/",
        pathNot: `${tests}|^lib/extraction/worker\\.ts$`,
      },
      { pathNot: "^lib/(text|extraction)/|node_modules/wink-" },
      "The engine imports text, itself and one tagger.",
    ),
    only(
      "screens-carry-little-script",
      { path: "^components/", pathNot: tests },
      { path: "node_modules/zod/(?!mini/)|^lib/[a-z-]+/schema", ...notTypes },
      "What a browser loads checks with zod/mini; one use of the whole library makes every screen load it.",
    ),
    only(
      "prisma-lives-in-db",
      {
        pathNot: [
          "^lib/db/",
          "^lib/testing/",
          "^prisma/",
          "^bench/",
          "^e2e/",
          "^scripts/prisma/",
          "\\.db\\.test\\.ts$",
          ...commands,
        ],
      },
      { path: "@prisma/|^generated/prisma|^lib/db/prisma", ...notTypes },
      "One door to the database.",
    ),
    only(
      "writes-go-through-commit",
      {
        pathNot: [
          "^lib/db/",
          "^lib/testing/",
          "\\.db\\.test\\.ts$",
          ...commands,
        ],
      },
      { path: "^lib/db/commit", ...notTypes },
      "Only commands write.",
    ),
    only(
      "reads-are-queries",
      {
        pathNot: [
          "^lib/db/",
          "^lib/access/",
          "^lib/testing/",
          "^lib/audit/verify\\.ts$",
          "^lib/[a-z-]+/queries\\.ts$",
          "^lib/[a-z-]+/queries/",
          "\\.db\\.test\\.ts$",
        ],
      },
      { path: "^lib/db/read", ...notTypes },
      "Only queries and access read.",
    ),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules|^generated/" },
    exclude: { path: "^(\\.next|\\.galley)/" },
  },
};
