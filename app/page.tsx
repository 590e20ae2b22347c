import { redirect } from "next/navigation";

/** The desk starts with its articles. */
export default function HomePage(): never {
  redirect("/articles");
}
