import { AppError } from "@/lib/errors";

/** What the person at the terminal has to change; the message says what to do. */
export function refusal(message: string): AppError {
  return new AppError("INVALID_INPUT", message);
}
