import type { Permission, Role } from "@/lib/access/policy";
import { permissions, roles, grants } from "@/lib/access/policy";
import { makeNewsroom } from "@/prisma/factories/newsroom";
import { expect, test, type Visitor } from "../fixtures";
import { callAction, callRoute } from "./call";
import { actionRows, pageRows, routeRows } from "./rows";
import { actionsOfTheBuild, entriesOfTheApp } from "./surface";
import { CANARY, makeWorld, traceOf, type World } from "./world";

const entries = entriesOfTheApp();
const pages = entries.filter(({ kind }) => kind === "page");
const routes = entries
  .filter(({ kind }) => kind === "route")
  .flatMap(({ pattern, methods }) =>
    methods.map((method) => `${method} ${pattern}`),
  );
const actions = actionsOfTheBuild(process.env.GALLEY_BUILD_DIR ?? ".next");

/** A role that does not grant a permission; undefined where every member has it. */
function tooLowFor(permission: Permission): Role | undefined {
  return roles.find((role) => !grants([role], permission));
}

test.describe("the list of what has to be refused", () => {
  test("has a row for every page, route and action, and no other", () => {
    expect(Object.keys(pageRows).sort()).toEqual(
      pages.map(({ pattern }) => pattern).sort(),
    );
    expect(Object.keys(routeRows).sort()).toEqual([...routes].sort());
    expect(Object.keys(actionRows).sort()).toEqual(
      actions.map(({ name }) => name).sort(),
    );
    expect(permissions.length).toBeGreaterThan(0);
  });
});

/** How a page can be asked for: as a document, and as Next's client asks for its data. */
const ways: readonly Record<string, string>[] = [
  {},
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1" },
  { "x-middleware-subrequest": "middleware:middleware:middleware" },
];

const everyRole = ["checker", "editor", "admin"] as const;

type Visitors = {
  readonly world: World;
  readonly origin: string;
  readonly nobody: Visitor;
  readonly stranger: Visitor;
  readonly low: (permission: Permission) => Promise<Visitor | null>;
  /** Somebody of the newsroom who may do everything. */
  readonly insider: Visitor;
};

const visiting = test.extend<{ visitors: Visitors }>({
  visitors: async ({ newsroom, member, visitor, baseURL }, provide) => {
    const world = await makeWorld(newsroom, [
      await member("editor"),
      await member("checker"),
    ]);
    const elsewhere = await makeNewsroom();
    await provide({
      world,
      origin: new URL(baseURL ?? "").origin,
      nobody: await visitor(null),
      stranger: await visitor(everyRole, { newsroom: elsewhere }),
      low: async (permission) => {
        const role = tooLowFor(permission);
        return role ? visitor(role) : null;
      },
      insider: await visitor(everyRole),
    });
  },
});

for (const { pattern } of pages) {
  const row = pageRows[pattern];
  if (!row || "open" in row) continue;
  visiting(
    `${pattern} shows nobody what is not theirs`,
    async ({ visitors }) => {
      const { world, nobody, stranger, low, insider } = visitors;
      const path = row.path(world);

      const signedOut = await nobody.newPage();
      await signedOut.goto(path);
      await expect(signedOut).toHaveURL(
        `/sign-in?next=${encodeURIComponent(path)}`,
      );

      for (const headers of ways) {
        for (const { request } of [nobody, stranger]) {
          const answer = await request.get(path, { headers });
          expect(await answer.text()).not.toContain(CANARY);
        }
      }
      if (row.scope === "record") {
        const page = await stranger.newPage();
        await page.goto(path);
        await expect(
          page.getByRole("heading", {
            name: "There is nothing at this address",
          }),
        ).toBeVisible();
      }
      const tooLow = await low(row.needs);
      if (tooLow) {
        const page = await tooLow.newPage();
        await page.goto(path);
        await expect(
          page.getByRole("heading", { name: "This page is not yours to open" }),
        ).toBeVisible();
        await expect(page.locator("body")).not.toContainText(CANARY);
      }
      const allowed = await insider.newPage();
      const answer = await allowed.goto(path);
      expect(answer?.status()).toBe(200);
      if (row.scope === "record") {
        await expect(allowed.locator("body")).toContainText(CANARY);
      }
    },
  );
}

for (const key of routes) {
  const row = routeRows[key];
  if (!row || "open" in row) continue;
  const [method = ""] = key.split(" ");
  visiting(`${key} answers nobody who may not ask`, async ({ visitors }) => {
    const { world, nobody, stranger, low, insider, origin } = visitors;
    // Signing in leaves a trace of its own.
    const tooLow = await low(row.needs);
    const before = await traceOf(world);
    const sent = { path: row.path(world), body: row.body };
    const by = ({ request }: Visitor, from: string | null = origin) =>
      callRoute({ request, origin: from }, method, sent);

    expect(await by(nobody)).toMatchObject({ status: 401 });
    const elsewhere = await by(stranger);
    if (row.scope === "record") expect(elsewhere.status).toBe(404);
    expect(elsewhere.text).not.toContain(CANARY);
    if (tooLow) expect(await by(tooLow)).toMatchObject({ status: 403 });
    if (method !== "GET") {
      for (const from of [null, "null", "https://evil.example"]) {
        expect(await by(insider, from)).toMatchObject({ status: 403 });
      }
    }
    expect(await traceOf(world)).toBe(before);
    expect(await by(insider)).toMatchObject({ status: row.allowed ?? 200 });
  });
}

for (const action of actions) {
  const row = actionRows[action.name];
  if (!row) continue;
  visiting(
    `${action.name} does nothing for who may not`,
    async ({ visitors }) => {
      const { world, nobody, stranger, low, insider, origin } = visitors;
      const tooLow = "open" in row ? null : await low(row.needs);
      const before = await traceOf(world);
      const by = ({ request }: Visitor, from: string | null = origin) =>
        callAction({ request, origin: from }, action, row.input(world));

      for (const from of [null, "null", "https://evil.example"]) {
        expect((await by(insider, from)).code).not.toBe("OK");
      }
      if ("open" in row) {
        expect((await by(nobody)).code).not.toBe("OK");
      } else {
        expect(await by(nobody)).toMatchObject({ code: "UNAUTHENTICATED" });
        if (row.scope === "record") {
          expect(await by(stranger)).toMatchObject({ code: "NOT_FOUND" });
        }
        if (tooLow) {
          expect(await by(tooLow)).toMatchObject({
            code: row.refused ?? "FORBIDDEN",
          });
        }
      }
      expect(await traceOf(world)).toBe(before);
      if (!("open" in row)) {
        expect(await by(insider)).toMatchObject({ code: row.allowed ?? "OK" });
      }
    },
  );
}
