type Pair = readonly [start: number, end: number];

const SAID =
  /([A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3}|[Hh]e|[Ss]he|[Tt]hey)\s(said|says|told|added|argued|claimed|warned)\s(?:that\s)?([^.“"]{10,300})/g;
const QUOTED = /[“"]([^”"\n]{10,600})[”"]/g;

/** The floor every engine must clear: two regular expressions, "X said (that) …" and quotation marks. */
export function floorQuotes(text: string) {
  const quotes: { content: Pair[]; cue: Pair[]; speaker: Pair[] }[] = [];
  for (const match of text.matchAll(SAID)) {
    const [whole, speaker = "", cue = "", content = ""] = match;
    const start = match.index;
    const cueAt = start + speaker.length + 1;
    const end = start + whole.length;
    quotes.push({
      content: [[end - content.length, end]],
      cue: [[cueAt, cueAt + cue.length]],
      speaker: [[start, start + speaker.length]],
    });
  }
  for (const match of text.matchAll(QUOTED)) {
    quotes.push({
      content: [[match.index, match.index + match[0].length]],
      cue: [],
      speaker: [],
    });
  }
  return quotes;
}
