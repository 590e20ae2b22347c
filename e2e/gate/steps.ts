import type { Page, Response } from "@playwright/test";
import { prisma } from "@/lib/db/prisma";
import type { Newsroom } from "@/prisma/factories/newsroom";

/** The bar at the bottom of the workbench. */
export function gate(page: Page) {
  return page.locator(".gate");
}

/** What a newsroom demands from now on, in place of the house's policy. */
export async function demand(newsroom: Newsroom, data: object): Promise<void> {
  const where = { newsroomId: newsroom.id };
  await prisma.policy.update({ where, data });
}

/** Keeps what the server answers a page from now on: documents, rows, claims, files. */
export function answersTo(page: Page): () => Promise<readonly string[]> {
  const answers: Promise<string>[] = [];
  page.on("response", (response) => answers.push(bodyOf(response)));
  return () => Promise.all(answers);
}

/** A redirect has no body, and a stream that never ends would be waited for in vain. */
async function bodyOf(response: Response): Promise<string> {
  const type = response.headers()["content-type"] ?? "";
  if (type.startsWith("text/event-stream")) return "";
  const body = await response.text().catch(() => "");
  return `${response.url()} ${body}`;
}
