import { readiness } from "@/lib/server/readiness";

/** Whether this process may be sent work. Says which part is missing, and nothing more. */
export async function GET(): Promise<Response> {
  const status = await readiness();
  return Response.json(
    { status },
    {
      status: status === "ready" ? 200 : 503,
      headers: { "Cache-Control": "no-store" },
    },
  );
}

export const dynamic = "force-dynamic";
