import { readFile } from "node:fs/promises";
import { test, type Page } from "@playwright/test";

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
  const name = download.suggestedFilename();
  // Kept under its own name: a browser opens a file as what its name says.
  const path = test.info().outputPath(name);
  await download.saveAs(path);
  return {
    name,
    path,
    text: await readFile(path, "utf8"),
  };
}
