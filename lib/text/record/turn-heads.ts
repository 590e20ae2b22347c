import {
  CHEVRONS,
  DASH,
  DASHED_NAME,
  NAMES,
  type RecordStyle,
  TESTIMONY,
} from "./record-style";

/** What stands before the words of a line. */
export type Head = {
  readonly speaker: string | null;
  readonly time: string | null;
  /** Characters of the line that are not said. */
  readonly length: number;
  /** Somebody else begins here, though nobody is named: ">>" in captions, a dash in subtitles. */
  readonly isNewVoice?: boolean;
};

const VOICE = /^<v(?:\.[^\s>]*)?\s+([^>]+)>/i;
/** "00:12", and with the day before it, as chats are exported: "[12/03/2024, 14:05:22]". */
const TIME = String.raw`[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ \tT]+)?((?:\d{1,2}:)?\d{1,2}:\d{2})(?:[.,]\d{1,3})?(?:[ \u202F]?[AaPp]\.?[Mm]\b\.?)?[\])]?`;
const MARKS = String.raw`[-–—>*_#\s]*(?:\*\*|__)?`;
/** After a name: "(Greens)", "[00:12]", ", mayor of Halvern". */
const ROLE = String.raw`((?:\s*[([][^)\]\n]{0,60}[)\]])|,[ \t][^:\n]{1,60})?`;
/** "MAYOR BRANDT:", "Ilse Brandt (mayor):", "[00:12] Q:", "[Brandt]:": at most six words, each capitalised or a particle. */
const LABEL = new RegExp(
  String.raw`^\s*(?:${TIME}\s*)?${MARKS}\[?(${NAMES})\]?(?:\s*${TIME})?${ROLE}(?:\*\*|__)?\s*:(?:\*\*|__)?(?=\s|$)`,
  "u",
);
/** "Ilse Brandt  12:31" on a line of its own, as programs that take minutes write it. */
const NAME_AND_TIME = new RegExp(
  String.raw`^\s*(${NAMES})[ \t]+${TIME}\s*$`,
  "u",
);
/** "Ilse Brandt @ilse · 5h" on a line of its own, as threads are copied. */
const NAME_AND_HANDLE = new RegExp(
  String.raw`^\s*(${NAMES})[ \t]+@\w{2,}(?:[ \t]*[·•|-][ \t]*\S.{0,30})?\s*$`,
  "u",
);
/** "From: Ilse Brandt", and "On Tue, 3 Feb, Ilse Brandt wrote:" above what is answered. */
const MAIL_FROM = new RegExp(
  String.raw`^\s*(?:From:[ \t]*(${NAMES})(?:[ \t]*<[^>]*>)?|(?:On[ \t].{3,80},[ \t])?(${NAMES})(?:[ \t]*<[^>]*>)?[ \t]wrote:)[ \t]*$`,
  "u",
);
const TIME_ALONE = new RegExp(String.raw`^\s*${TIME}(?=\s|$)`, "u");
/** Heads of lines that name no speaker. */
const NO_SPEAKER =
  /^(?:note|notes|correction|warning|update|summary|date|time|place|location|present|subject|title|source|sources|transcript|re|from|to|cc|topic|agenda|item|update|editor'?s note|photo|caption|image|credit|read more|see also|http|https|example|conclusion|introduction|background|result|results|fact|facts|between|claim|signed|statement|occupation|age|address|dear|ps|nb|sound|music|producer|duration)$/i;
/** "Statement of:", "Answer to the:" are no names. */
const ENDS_IN_PARTICLE = /\s(?:of|the|for|to|de|van|von|der)$/i;

/** Characters: longer than any head, and a line can be a whole text. */
const LONGEST_HEAD = 400;

/** Reads who speaks, and when, off the head of a line. */
export function headOf(line: string, style: RecordStyle): Head {
  const indent = line.length - line.trimStart().length;
  const head = line.slice(indent, indent + LONGEST_HEAD);
  const isWhole = indent + head.length === line.length;
  const found =
    voiceOf(head) ??
    (isWhole ? lineOf(head, style) : null) ??
    labelOf(head, style) ??
    testimonyOf(head, style) ??
    markOf(head, style) ??
    timeOf(head);
  return found
    ? { ...found, length: found.length + indent }
    : { speaker: null, time: null, length: 0 };
}

/** A name that has its line for itself. */
function lineOf(line: string, style: RecordStyle): Head | null {
  const { length } = line;
  const mail = style.hasReplies ? MAIL_FROM.exec(line) : null;
  if (mail) return { speaker: mail[1] ?? mail[2] ?? null, time: null, length };
  const alone = style.namesAlone.get(line.trim());
  if (alone !== undefined) return { speaker: alone, time: null, length };
  const handled = NAME_AND_HANDLE.exec(line);
  if (handled) return headBy(handled, null);
  const timed = NAME_AND_TIME.exec(line);
  return timed ? headBy(timed, timed[2] ?? null) : null;
}

function voiceOf(line: string): Head | null {
  const voice = VOICE.exec(line);
  if (!voice) return null;
  const speaker = (voice[1] ?? "").trim();
  return { speaker, time: null, length: voice[0].length };
}

function labelOf(line: string, style: RecordStyle): Head | null {
  const canBeLabel = !style.hasChevrons || CHEVRONS.test(line);
  const label = canBeLabel ? LABEL.exec(line) : null;
  const name = label?.[2] ?? "";
  if (label && !NO_SPEAKER.test(name) && !ENDS_IN_PARTICLE.test(name)) {
    const time = label[1] ?? label[3] ?? null;
    return { speaker: speakerOf(label), time, length: label[0].length };
  }
  const dashed = style.hasDashedNames ? DASHED_NAME.exec(line) : null;
  return dashed ? headBy(dashed, null) : null;
}

/** With what stands in brackets, where that is the name: "The Minister of Health (Ms Rao)". */
function speakerOf([, , name = "", , role = ""]: RegExpExecArray): string {
  const isName = /^\s*\((?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof)\b/.test(
    role,
  );
  return isName ? `${name}${role}` : name;
}

function headBy(found: RegExpExecArray, time: string | null): Head {
  return { speaker: found[1] ?? null, time, length: found[0].length };
}

function testimonyOf(line: string, style: RecordStyle): Head | null {
  const found = style.hasQuestionsAndAnswers ? TESTIMONY.exec(line) : null;
  return found ? headBy(found, null) : null;
}

function markOf(line: string, style: RecordStyle): Head | null {
  const mark =
    (style.hasChevrons ? CHEVRONS.exec(line) : null) ??
    (style.hasDashes ? DASH.exec(line) : null);
  if (!mark) return null;
  const { length } = mark[0];
  return { speaker: null, time: null, length, isNewVoice: true };
}

function timeOf(line: string): Head | null {
  const time = TIME_ALONE.exec(line);
  return time
    ? { speaker: null, time: time[1] ?? null, length: time[0].length }
    : null;
}
