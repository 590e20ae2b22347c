import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";

export type Downloaded = {
  readonly name: string;
  readonly path: string;
  readonly text: string;
};

/** Exports the report that is shown in one format, as a person does, and reads the file that came. */
export async function exportFrom(
  page: Page,
  format: string,
): Promise<Downloaded> {
  await page.getByRole("button", { name: "Export" }).click();
  const arrived = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: format }).click();
  const download = await arrived;
  const path = await download.path();
  return {
    name: download.suggestedFilename(),
    path,
    text: await readFile(path, "utf8"),
  };
}
