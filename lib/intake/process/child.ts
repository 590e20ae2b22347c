import { publicWeb } from "../fetch/outside";
import { runReading } from "./run-reading";

/*
 * The process that reads what strangers wrote: started for one document, without a variable, a file or a program it
 * could use, and killed when it takes too long or too much. Bundled into one file, because it may read no other.
 */

void runReading(publicWeb);
