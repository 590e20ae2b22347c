/** The process answers. Asks nothing of anybody: a database that is down is no reason to restart the desk. */
export function GET(): Response {
  return Response.json(
    { status: "live" },
    { headers: { "Cache-Control": "no-store" } },
  );
}

export const dynamic = "force-dynamic";
