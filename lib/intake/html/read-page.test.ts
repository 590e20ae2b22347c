import { expect, test } from "vitest";
import {
  barePage,
  metaPage,
  newsPage,
  storyText,
  windows1252Page,
} from "@/lib/testing/saved-pages";
import type { CleanDocument, Mark } from "../document";
import { readDocument } from "../read-document";

async function read(
  page: string | Uint8Array,
  from: { readonly url?: string; readonly type?: string } = {},
): Promise<CleanDocument> {
  const bytes =
    typeof page === "string" ? new TextEncoder().encode(page) : page;
  const { url, type = "text/html" } = from;
  const found = await readDocument({ bytes, name: "page.html", type, url });
  if (found.kind === "refused") throw new RangeError(found.sentence);
  return found;
}

test("a news page is its article, without menu, scripts and notes' numbers", async () => {
  const page = await read(newsPage());
  expect(page.text).toBe(
    `${storyText}\n\nWhat it costs\n\nA flat of two rooms costs\n812 euros, says the city’s own list of rents, and by next spring nobody expects it to cost less.\n\nYear\tRent\n\n2024\t812\n\n2025\t909\n\nThe pier at noon.`,
  );
  const heading = page.marks[0];
  expect(heading).toMatchObject({ kind: "heading", level: 2 });
  expect(spanOf(page.text, heading)).toBe("What it costs");
  expect(page.notices.join()).toMatch(/Only what looked like the article/);
});

function spanOf(text: string, mark: Mark | undefined): string {
  return mark && "end" in mark ? text.slice(mark.at, mark.end) : "";
}

test("linked data says what a page is before its meta elements do", async () => {
  const page = await read(newsPage(), {
    url: "https://post.example/amp/rents",
  });
  expect(page).toMatchObject({
    title: "Rents rise again",
    author: "Ada Quill, Per Holm",
    site: "The Harbour Post",
    publishedOn: "2026-03-14",
    canonicalUrl: "https://post.example/news/rents?id=7",
    language: "en-GB",
  });
});

test("meta elements say it where there is no linked data", async () => {
  expect(await read(metaPage())).toMatchObject({
    title: "Rents & wages",
    author: "Ada Quill",
    site: null,
    publishedOn: "2025-11-02",
    canonicalUrl: "https://paper.example/rents",
    language: "pt-BR",
  });
});

test("a bare page is its text, whatever its fields are called", async () => {
  expect(await read(barePage())).toMatchObject({
    title: "Rents",
    author: null,
    text: storyText,
  });
});

test("an address that is no web address is none of the page's own", async () => {
  for (const address of [
    "javascript:alert(1)",
    "data:text/html,<script>",
    "https://user:word@paper.example/",
    "file:///etc/passwd",
    "/relative",
  ]) {
    const page = `<link rel=canonical href="${address}">${barePage()}`;
    expect((await read(page)).canonicalUrl).toBeNull();
  }
});

test("a page is decoded as it says, as the server says, or as its mark says", async () => {
  const old = await read(windows1252Page());
  expect(old.title).toBe("Café € 5");
  expect(old.text).toBe(storyText);
  const served = await read(
    Buffer.from("<p>\xcf\xf0\xe8\xe2\xe5\xf2", "latin1"),
    {
      type: "text/html; charset=windows-1251",
    },
  );
  expect(served.text).toBe("Привет");
  const marked = await read(Buffer.from("\ufeff<p>Åsa", "utf16le"), {
    type: "text/html; charset=utf-8",
  });
  expect(marked.text).toBe("Åsa");
  const unsaid = await read(Buffer.from("<p>d\xe9j\xe0 vu", "latin1"));
  expect(unsaid.text).toBe("déjà vu");
});

test("bytes that break the encoding are replaced and told", async () => {
  const page = Buffer.from('<meta charset="utf-8"><p>Caf\xe9 Nord', "latin1");
  const { text, notices } = await read(page);
  expect(text).toBe("Caf\ufffd Nord");
  expect(notices.join()).toMatch(/^One character could not be read/);
});

test.each([
  [
    "an image that breaks out of noscript",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>Yes.",
  ],
  [
    "hidden elements",
    "<p hidden>no</p><div style='display: none'>no<p>no</div><i aria-hidden=true>no</i>Yes.",
  ],
  [
    "a drawing with a script",
    "<svg><script>no()</script><text>no</text></svg>Yes.",
  ],
  [
    "templates, frames and fields",
    "<template>no</template><iframe>no</iframe><textarea>no</textarea><select><option>no</select>Yes.",
  ],
  ["a script in capitals", "<SCRIPT>no()</SCRIPT >Yes."],
  ["an unclosed script behind it", "Yes.<script>no()"],
])("%s leaves no text behind", async (_, markup) => {
  expect((await read(markup)).text).toMatch(/^(?:'>)?\s*Yes\.$/);
});

test("markup that is written as text stays text", async () => {
  const { text } = await read("<p>&lt;img src=x onerror=alert(1)&gt; {{7*7}}");
  expect(text).toBe("<img src=x onerror=alert(1)> {{7*7}}");
});

test("a page without words is refused", async () => {
  const bytes = new TextEncoder().encode("<html><body><img src=x></body>");
  expect(await readDocument({ bytes, name: "a.html", type: "" })).toMatchObject(
    { kind: "refused", reason: "no_text" },
  );
});

test("elements nested as deep as old pages have them are flattened, and no words are lost", async () => {
  const page = `${"<font>".repeat(1_000)}${barePage()}`;
  expect((await read(page)).text).toContain("port authority");
});

test("a page nested far deeper is refused at once", async () => {
  const page = `${"<div>".repeat(50_000)}Deep.${"</div>".repeat(50_000)}`;
  await expect(read(page)).rejects.toThrow(/nested far deeper/);
});

test("an overlong text is refused and says so", async () => {
  const page = `<p>${"word ".repeat(500_000)}`;
  await expect(read(page)).rejects.toThrow(/2,000,000 characters/);
});

test("a page with more elements than can be weighed is read whole", async () => {
  const page = `${"<p>Item".repeat(25_000)}`;
  const { text, notices } = await read(page);
  expect(text.length).toBeGreaterThan(100_000);
  expect(notices).toEqual([]);
});
