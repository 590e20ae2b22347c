import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { explainNetworkError, type FetchRefusal, refuseFetch } from "./refusal";

const unpack = promisify(gunzip);

/**
 * The whole body of an answer, unpacked. A packing other than gzip is refused before anything of it is looked at:
 * decoders of others have had holes. Counted as it comes and again as it is unpacked, whatever the headers say.
 *
 * @param mostBytes for what came and for what it unpacks to.
 */
export async function readBody(
  answer: IncomingMessage,
  mostBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array | FetchRefusal> {
  const coding = (answer.headers["content-encoding"] ?? "identity").trim();
  const isPacked = /^(x-)?gzip$/i.test(coding);
  if (!isPacked && !/^(identity)?$/i.test(coding)) return refuseFetch("coding");
  if (Number(answer.headers["content-length"] ?? 0) > mostBytes) {
    return refuseFetch("too_large");
  }
  try {
    const raw = await collect(answer, mostBytes);
    if (raw === null) return refuseFetch("too_large");
    return isPacked ? await unpack(raw, { maxOutputLength: mostBytes }) : raw;
  } catch (error) {
    if (signal.aborted) return refuseFetch("too_slow");
    const explained = explainNetworkError(error);
    // It was reached: what went wrong is what it sent.
    return explained.reason === "unreachable"
      ? refuseFetch("broken")
      : explained;
  }
}

async function collect(
  answer: IncomingMessage,
  mostBytes: number,
): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > mostBytes) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
