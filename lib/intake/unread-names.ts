const READ =
  "Web pages (.html), Word documents (.docx), PDFs, texts (.txt, .md) and subtitles (.srt, .vtt) can be read.";

/** Kinds of file that checkers have at hand, and what to do with each. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:doc|dot|docm|dotx|dotm|odt|rtf|pages|wpd)$/,
    "This kind of document cannot be read. Open it in Word or another text program, save it as .docx or PDF and upload that.",
  ],
  [
    /^(?:xls|xlsx|xlsm|ods|numbers|csv|tsv)$/,
    "Spreadsheets cannot be read as documents. Print the sheet that matters to a PDF and upload that.",
  ],
  [
    /^(?:ppt|pptx|odp|key)$/,
    "Slides cannot be read. Export them as a PDF and upload that.",
  ],
  [
    /^(?:png|jpe?g|gif|webp|heic|tiff?|bmp|svg)$/,
    "Pictures cannot be read. Run text recognition (OCR) on it, or write down the words that matter in a text file.",
  ],
  [
    /^(?:mp3|m4a|wav|ogg|mp4|mov|mkv|webm)$/,
    "Recordings cannot be read. Upload a transcript or its subtitles (.srt, .vtt).",
  ],
  [
    /^(?:eml|msg|mbox)$/,
    "E-mails cannot be read as files. Save the message as a PDF or as plain text (.txt) and upload that.",
  ],
  [
    /^(?:zip|rar|7z|gz|tar|epub)$/,
    "Packed files are not opened. Unpack it and upload the document inside.",
  ],
  [
    /^(?:mht|mhtml|webarchive)$/,
    "This way of saving a web page cannot be read. Save the page as “HTML only” or as a PDF and upload that.",
  ],
];

/** What to do with a file whose name ends like this; a sentence or two. @param ending without the dot, small letters. */
export function adviceForName(ending: string): string {
  const known = ADVICE.find(([endings]) => endings.test(ending));
  return (
    known?.[1] ??
    `This kind of file cannot be read. ${READ} Save it as one of these, or copy what matters into a text file.`
  );
}
