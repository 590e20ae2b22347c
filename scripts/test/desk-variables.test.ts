import { expect, test } from "vitest";
import { withoutDeskVariables } from "./desk-variables";

test("nothing that points at a real desk reaches its tests", () => {
  const variables = {
    PATH: "/usr/bin",
    TEST_DATABASE_URL: "postgresql://tests@127.0.0.1/postgres",
    DATABASE_URL: "postgresql://desk@127.0.0.1/galley",
    NEXTAUTH_SECRET: "s",
    GALLEY_DATA_DIR: "/srv/galley",
    OIDC_ISSUER: "https://id.example.org",
    PORT: "3000",
  };
  expect(withoutDeskVariables(variables)).toEqual({
    PATH: "/usr/bin",
    TEST_DATABASE_URL: "postgresql://tests@127.0.0.1/postgres",
  });
});
