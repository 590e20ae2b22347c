import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { db } from "@/lib/db/read";

/**
 * The addresses of the library, each once, in the order they came in: to hand to an archive. None of a secret source,
 * whoever asks; for the public only those of open ones.
 */
export async function listAddresses(
  { newsroomId }: NewsroomAccess<"export-internal">,
  profile: "internal" | "public",
): Promise<readonly string[]> {
  const found = await db.source.findMany({
    where: {
      ...{ newsroomId, url: { not: null } },
      confidentiality:
        profile === "public" ? "open" : { in: ["open", "background"] },
    },
    orderBy: { id: "asc" },
    select: { url: true },
  });
  const addresses = found.flatMap(({ url }) =>
    url !== null && isWebAddress(url) ? [url] : [],
  );
  return [...new Set(addresses)];
}

// The forms refuse other addresses, and line breaks; what came in before is still only text.
function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(url);
}
