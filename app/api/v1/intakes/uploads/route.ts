import { newsroomAccess } from "@/lib/access/newsroom-access";
import { startUpload } from "@/lib/intakes/commands";
import { uploadFields } from "@/lib/intakes/schema";
import { readUploadedFile } from "@/lib/intakes/uploaded-file";
import { uploadRoute } from "@/lib/server/upload";

/** Begins to read an uploaded file. */
export const POST = uploadRoute({
  name: "intake.upload",
  fields: uploadFields,
  access: (actor) => newsroomAccess(actor, "check"),
  run: async ({ access, input: fields, stamp }, sent) => {
    const file = await readUploadedFile(sent);
    return startUpload(access, { fields, file }, stamp);
  },
});
