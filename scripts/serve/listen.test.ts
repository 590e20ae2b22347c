import http from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { checkPlace, listen } from "./listen";

const host = "127.0.0.1";

test("a taken port is said in a sentence with a way out, and a free one passes", async () => {
  const other = http.createServer();
  onTestFinished(() => void other.close());
  await listen(other, { host, port: 0 });
  const address = other.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  await expect(checkPlace({ host, port })).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
  );
  await expect(checkPlace({ host, port: 0 })).resolves.toBeUndefined();
});

test("an address of another machine is said in a sentence", async () => {
  await expect(checkPlace({ host: "192.0.2.1", port: 0 })).rejects.toThrow(
    /^This machine has no address 192\.0\.2\.1/,
  );
});
