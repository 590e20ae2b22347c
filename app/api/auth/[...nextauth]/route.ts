import { answerAuth } from "@/lib/server/auth-route";

export { answerAuth as GET, answerAuth as POST };
