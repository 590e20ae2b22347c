import next from "eslint-config-next";
import tseslint from "typescript-eslint";

const pure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The engine has no clock: take the time as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The engine has no clock: take the time as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The engine has no dice: take the value as an argument.",
  },
];

const banned = [
  {
    selector: "TSNonNullExpression",
    message: "Say what happens when it is missing.",
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Text from outside is shown as text, never as markup.",
  },
  {
    selector: "JSXAttribute[name.name='style']",
    message:
      "The content security policy refuses style attributes: use a class.",
  },
  {
    selector:
      "MemberExpression[property.name=/^\\$(queryRaw|executeRaw)Unsafe$/]",
    message: "Use the tagged $queryRaw: its values are parameters.",
  },
];

/** Where React is written. Its rules compile every file they look at, to find what is a component. */
const REACT = ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}"];

const typed = {
  files: ["**/*.ts", "**/*.tsx"],
  extends: [tseslint.configs.recommendedTypeChecked],
  languageOptions: {
    parserOptions: {
      projectService: true,
      tsconfigRootDir: import.meta.dirname,
    },
  },
  rules: {
    "@typescript-eslint/no-explicit-any": "error",
    "@typescript-eslint/no-floating-promises": "error",
    "@typescript-eslint/switch-exhaustiveness-check": "error",
    "@typescript-eslint/consistent-type-definitions": ["error", "type"],
    "@typescript-eslint/no-misused-promises": [
      "error",
      { checksVoidReturn: { attributes: false } },
    ],
    "no-console": "error",
    "no-nested-ternary": "error",
    "max-lines": [
      "error",
      { max: 300, skipBlankLines: true, skipComments: true },
    ],
    "max-lines-per-function": [
      "error",
      { max: 50, skipBlankLines: true, skipComments: true },
    ],
    "max-params": ["error", 3],
    "no-restricted-syntax": ["error", ...banned],
  },
};

export default tseslint.config(
  {
    ignores: [
      "generated/**",
      "node_modules/**",
      ".next/**",
      ".galley/**",
      "next-env.d.ts",
      "test-results/**",
    ],
  },
  ...next.map((config) =>
    config.files ? { ...config, files: REACT } : config,
  ),
  typed,
  {
    files: ["lib/text/**", "lib/extraction/**"],
    ignores: ["**/*.test.ts", "lib/extraction/worker.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...banned, ...pure],
      "no-restricted-globals": [
        "error",
        "fetch",
        "process",
        "window",
        "document",
        "console",
      ],
    },
  },
  {
    // What a person reads in a terminal is these programs' output.
    files: ["scripts/**", "bench/**", "prisma/seed.ts"],
    rules: { "no-console": "off" },
  },
  {
    // A test file is one list of sentences; each test keeps the limit.
    files: ["**/*.test.ts", "**/*.test.tsx", "e2e/**"],
    rules: { "max-lines-per-function": "off", "max-lines": "off" },
  },
);
