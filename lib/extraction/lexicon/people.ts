import { wordList } from "./word-list";

/** Courtesy titles and ranks that stand right before a name; with the gender they give away. */
export const TITLE_GENDER: ReadonlyMap<string, "he" | "she" | null> = new Map([
  ...pairs("mr sir lord king prince pope fr father brother imam rabbi", "he"),
  ...pairs(
    "mrs ms miss mme mlle madame lady dame queen princess sister",
    "she",
  ),
  ...pairs(
    "dr prof professor sen senator rep representative congressman congresswoman gov governor president minister premier ambassador judge justice chief officer constable sgt sergeant lt lieutenant col colonel gen general capt captain maj major adm admiral rev reverend hon mayor secretary chancellor commissioner detective inspector coach pastor bishop archbishop cardinal sheikh chairman chairwoman chair speaker",
    null,
  ),
]);

function pairs(
  list: string,
  gender: "he" | "she" | null,
): readonly (readonly [string, "he" | "she" | null])[] {
  return list.split(" ").map((word) => [word, gender] as const);
}

/** Nouns for what a person is or does; "the ambassador" can stand for a name. */
export const ROLE_NOUNS = wordList(`
  ambassador minister president premier chancellor secretary spokesman spokeswoman spokesperson senator
  governor mayor congressman congresswoman representative lawmaker chairman chairwoman chair chairperson
  chief director manager leader commissioner judge justice attorney lawyer prosecutor sheriff officer
  general colonel captain lieutenant major admiral commander sergeant professor doctor scientist researcher
  economist analyst strategist adviser advisor aide candidate nominee author writer journalist reporter editor
  columnist host anchor coach player founder executive ceo cfo owner activist advocate organizer organiser
  official diplomat envoy negotiator delegate mp mep politician king queen prince princess pope bishop
  archbishop cardinal pastor rabbi imam priest teacher principal student nurse physician surgeon engineer
  historian critic actor actress singer musician artist filmmaker farmer resident witness neighbor neighbour
  mother father brother sister son daughter wife husband widow uncle aunt cousin friend coordinator
  superintendent detective constable inspector investigator trustee treasurer councillor councilman
  councilwoman counselor deputy speaker whip veteran soldier survivor victim suspect defendant plaintiff
  billionaire businessman businesswoman entrepreneur investor banker consultant expert specialist pollster
  operative lobbyist democrat republican conservative liberal independent head
`);

/** Role nouns that give the gender away. */
export const GENDERED_ROLES: ReadonlyMap<string, "he" | "she"> = new Map([
  ...genders(
    "spokesman congressman chairman councilman businessman king prince father brother son husband uncle actor",
    "he",
  ),
  ...genders(
    "spokeswoman congresswoman chairwoman councilwoman businesswoman queen princess mother sister daughter wife widow aunt actress",
    "she",
  ),
]);

function genders(
  list: string,
  gender: "he" | "she",
): readonly (readonly [string, "he" | "she"])[] {
  return list.split(" ").map((word) => [word, gender] as const);
}

/** Unnamed people and groups that are quoted as they are and never joined to a name. */
export const GROUP_NOUNS = wordList(`
  experts officials sources analysts critics supporters opponents witnesses observers economists scientists
  researchers authorities lawmakers diplomats aides advisers advisors people police residents voters
  activists lawyers prosecutors investigators doctors reporters journalists parents students teachers
  workers employees members leaders ministers senators representatives republicans democrats conservatives
  liberals executives investors traders historians scholars academics neighbors neighbours friends relatives
  family families some many others several most insiders users readers commentators pundits delegates
  campaigners protesters demonstrators soldiers commanders veterans survivors victims locals spokespeople
  spokesmen ones both women men allies
`);

/** Unnamed single people: "a senior official", "one diplomat". */
export const SOURCE_NOUNS = wordList(`
  source official diplomat aide witness insider person man woman resident employee worker voter expert
  analyst critic supporter observer lawmaker adviser advisor user
`);

/** Small words that stand inside a name: "Ursula von der Leyen", "Mohammed bin Salman". */
export const NAME_PARTICLES = wordList(
  "de da di del della der den van von bin ibn al el la le abu ben dos du ter st",
);

export const PERSON_PRONOUNS = wordList(
  "he she him her his hers i me we us they them you who",
);
