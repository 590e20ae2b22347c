import type { Metadata } from "next";
import { DeskHead } from "@/components/shell/desk-frame";
import { EditSourceForm } from "@/components/sources/library/edit-source-form";
import { editSourceAction } from "../../actions";
import { loadSourcePage } from "../../load-source";

export const metadata: Metadata = { title: "Edit a source" };

type EditSourcePageProps = {
  readonly params: Promise<{ readonly sourceId: string }>;
};

/** Changes what is said of a source. */
export default async function EditSourcePage({ params }: EditSourcePageProps) {
  const source = await loadSourcePage(params, "check");
  return (
    <div className="mx-auto max-w-[46rem] pb-7">
      <DeskHead title={`Edit “${source.title}”`} />
      <EditSourceForm source={source} save={editSourceAction} />
    </div>
  );
}
