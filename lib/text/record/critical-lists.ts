/** Numbers in words whose value is not worked out: other words for them are other numbers. */
export const MORE_NUMBERS = wordSet(
  "dozen dozens half third thirds quarter quarters twice double doubled triple tripled quadrupled once both minus",
);

export const UNITS = new Map(
  [
    "percent pct",
    "percentage",
    "dollar dollars bucks",
    "euro euros",
    "pound pounds",
    "yen",
    "shekel shekels",
    "crown crowns krona kronor kroner",
    "franc francs",
    "rupee rupees",
    "rouble roubles ruble rubles",
    "peso pesos",
    "yuan renminbi",
    "cent cents",
    "pence penny",
    "hundred hundreds",
    "thousand thousands k",
    "million millions mn",
    "billion billions bn",
    "trillion trillions",
    "point points",
    "mile miles",
    "kilometre kilometres kilometer kilometers km",
    "metre metres meter meters",
    "centimetre centimetres centimeter centimeters cm",
    "millimetre millimetres millimeter millimeters mm",
    "foot feet ft",
    "yard yards",
    "inch inches",
    "acre acres",
    "hectare hectares",
    "ton tons",
    "tonne tonnes",
    "kilogram kilo kilos kilograms kg",
    "gram grams",
    "milligram milligrams mg",
    "microgram micrograms",
    "ounce ounces",
    "litre litres liter liters",
    "gallon gallons",
    "barrel barrels",
    "degree degrees",
    "watt watts",
    "kilowatt kilowatts kw",
    "megawatt megawatts mw",
    "gigawatt gigawatts gw",
    "second seconds",
    "minute minutes",
    "hour hours",
    "day days",
    "night nights",
    "week weeks",
    "fortnight fortnights",
    "month months",
    "year years",
    "decade decades",
    "century centuries",
  ].flatMap((line) => {
    const forms = line.split(" ");
    // "A second time" is a number, and in the other list.
    return forms
      .filter((form) => form !== "second")
      .map((form) => [form, forms[0] ?? ""] as const);
  }),
);

export const NEGATIONS = wordSet(
  "no not never none nobody nothing neither nor nowhere without hardly barely scarcely rarely seldom cannot unable",
);

export const DATES = wordSet(
  "january february march april june july august september october november december jan feb aug sept oct nov dec monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight last next ago midnight noon spring summer autumn winter",
);

export const MODALS = wordSet(
  "can could may might must shall should will would ought",
);

/** Before a number they say that it is not exact, or a bound. */
export const HEDGES: ReadonlySet<string> = new Set([
  ..."about around roughly approximately nearly almost over under above below some".split(
    " ",
  ),
  ...["up to", "close to", "as many as", "more or less", "at most"],
]);

const ADJECTIVES =
  "big small high low large long short fast slow old new early late cheap strong weak safe great hard easy tall deep wide narrow rich poor young clean dirty warm cold hot cool bright dark heavy light loud quiet soft tough rough smart wise kind mean nice fine close near few simple happy sad angry busy healthy wealthy lucky likely noisy steep thick thin full sharp quick clear fair bold brave calm broad dense dear fresh grave plain proud rare tight ugly lovely friendly dry wet flat steady ready costly deadly risky";

export const COMPARATIVES: ReadonlySet<string> = new Set([
  ..."more most less least better best worse worst further furthest farther farthest eldest elder".split(
    " ",
  ),
  ...ADJECTIVES.split(" ").flatMap((word) => {
    const stem = stemOf(word);
    return [`${stem}er`, `${stem}est`];
  }),
]);

function stemOf(word: string): string {
  if (word.endsWith("e")) return word.slice(0, -1);
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`;
  const doubles = /^(?:big|hot|sad|thin|wet|flat)$/.test(word);
  return doubles ? `${word}${word.slice(-1)}` : word;
}

/** Names in texts that have capitals everywhere or nowhere, as captions and machine transcripts do. */
export const PLACES = wordSet(
  "afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana brazil bulgaria burundi cambodia cameroon canada chile china colombia congo croatia cuba cyprus denmark ecuador egypt england eritrea estonia ethiopia europe finland france gaza germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya korea kosovo kuwait laos latvia lebanon liberia libya lithuania luxembourg malawi malaysia mali malta mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda arabia scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zealand zimbabwe africa asia alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada jersey ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming london paris berlin moscow beijing tokyo delhi mumbai madrid rome vienna brussels geneva stockholm oslo copenhagen helsinki warsaw prague budapest athens istanbul ankara cairo baghdad tehran kabul damascus beirut jerusalem kyiv kiev dublin edinburgh glasgow belfast manchester birmingham liverpool york chicago houston dallas boston baltimore philadelphia seattle detroit atlanta miami denver phoenix cleveland austin toronto ottawa montreal vancouver sydney melbourne",
);

/** Capitalised where a sentence begins, and nobody's name. */
export const NO_NAMES = wordSet(
  "i i'm i've i'll i'd a an the this that these those there here it it's he she we we're we've you you're they they're they've his her its our your their my mine who what when where why which whose how and but or nor so yet for if because although though while since until unless as at by in into of off on onto out over to up with within without from about after before between among against during through under around near like not no nobody nothing none never neither everybody everyone everything anybody anyone anything somebody someone something some any all both each every either few many most much more less several other others another such one two three four five six seven eight nine ten first second third last next then now today tomorrow yesterday tonight soon later again also always often sometimes maybe perhaps probably certainly clearly obviously actually basically really just only even still already once twice please thank thanks yes yeah no okay ok well oh ah um uh right look listen sure good great let let's is are was were am be been do does did don't doesn't didn't isn't aren't wasn't weren't can can't could couldn't will won't would wouldn't shall should shouldn't may might must have has had haven't hasn't hadn't people citizens residents families workers officials experts children women men money nothing time mister mr mrs ms dr doctor sir madam ladies gentlemen morning afternoon evening hello welcome go come get give take make say said tell ask think know believe want need see call try keep put",
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
