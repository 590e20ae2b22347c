import { wordList } from "./word-list";

/** Courtesy titles and ranks that stand right before a name; with the gender they give away. */
export const TITLE_GENDER: ReadonlyMap<string, "he" | "she" | null> = new Map([
  ...pairs("mr sir lord king prince pope fr father brother imam rabbi", "he"),
  ...pairs(
    "mrs ms miss mme mlle madame lady dame queen princess sister",
    "she",
  ),
  ...pairs(
    `dr drs prof professor sen sens senator rep reps representative congressman congresswoman gov governor
    president minister premier ambassador judge justice chief officer const constable cst sgt sergeant cpl
    corporal lt lieutenant col colonel gen general capt captain maj major adm admiral cmdr cmdt brig supt insp
    det rev reverend hon mayor secretary chancellor commissioner detective inspector superintendent coach
    pastor bishop archbishop cardinal sheikh chairman chairwoman chair speaker del ald alderman coun councillor
    cllr mp mpp mla mna mha elder warden reeve pte pvt staff-sgt ret`,
    null,
  ),
]);

/** What a short title is short for: "the senator" can be "Sen. Graham". */
export const TITLE_MEANING: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["rep", "representative"],
  ["gov", "governor"],
  ["dr", "doctor"],
  ["prof", "professor"],
  ["const", "constable"],
  ["cst", "constable"],
  ["sgt", "sergeant"],
  ["cpl", "corporal"],
  ["lt", "lieutenant"],
  ["col", "colonel"],
  ["gen", "general"],
  ["capt", "captain"],
  ["maj", "major"],
  ["adm", "admiral"],
  ["supt", "superintendent"],
  ["insp", "inspector"],
  ["det", "detective"],
  ["rev", "reverend"],
  ["coun", "councillor"],
  ["ald", "alderman"],
  ["gop", "republican"],
]);

/** Titles that say nothing about what somebody does. */
export const COURTESY = wordList(
  "mr mrs ms miss mme mlle dr sir dame lord lady madame hon",
);

function pairs(
  list: string,
  gender: "he" | "she" | null,
): readonly (readonly [string, "he" | "she" | null])[] {
  return list.split(/\s+/).map((word) => [word, gender] as const);
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
  ombudsman ombudsperson auditor coroner registrar warden reeve cofounder provost dean lecturer biologist
  virologist epidemiologist psychologist psychiatrist pediatrician physicist chemist geologist ecologist
  climatologist meteorologist criminologist sociologist anthropologist archaeologist mathematician
  statistician dietitian paramedic firefighter pilot driver fisherman hunter elder curator archivist
  correspondent presenter broadcaster blogger realtor landlord tenant homeowner retiree pensioner midwife
  pharmacist dentist veterinarian whistleblower counsel solicitor barrister magistrate mediator adjudicator
  goaltender forward defenceman athlete swimmer boxer golfer supervisor foreman contractor electrician
  plumber carpenter librarian philosopher poet novelist playwright composer conductor dancer photographer
  painter sculptor comedian model influencer partner associate vice-president chef designer architect
  developer programmer publisher producer accountant comptroller forecaster trader broker banker grandmother
  grandfather grandson granddaughter niece nephew fiancee girlfriend boyfriend roommate classmate alderman
  mpp mla mna mha const coun supt insp sgt det cpl moderator narrator announcer instructor nominee
  negotiator commander commandant brigadier corporal principal technician trainer oncologist cardiologist
  neurologist radiologist surgeon toxicologist zoologist horticulturist policewoman policeman pundit predecessor successor colleague
  counterpart opponent boss mentor neighbour classmate teammate
`);

/** Role nouns that give the gender away. */
export const GENDERED_ROLES: ReadonlyMap<string, "he" | "she"> = new Map([
  ...genders(
    "spokesman congressman chairman councilman businessman king prince father brother son husband uncle actor grandfather grandson nephew boyfriend policeman fisherman alderman man gentleman widower",
    "he",
  ),
  ...genders(
    "spokeswoman congresswoman chairwoman councilwoman businesswoman queen princess mother sister daughter wife widow aunt actress grandmother granddaughter niece girlfriend policewoman woman ex-wife",
    "she",
  ),
]);

function genders(
  list: string,
  gender: "he" | "she",
): readonly (readonly [string, "he" | "she"])[] {
  return list.split(/\s+/).map((word) => [word, gender] as const);
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
  spokesmen ones both women men allies percent speechwriters physicians nurses judges professors groups advocates
  organizers organisers councillors mayors premiers chiefs elders farmers scientists epidemiologists lawyers
  landlords tenants homeowners firefighters paramedics unions companies businesses governments countries states
  cities agencies mps mpps mlas mnas mhas polls surveys emails documents records reports studies papers ads filings players coaches
  fans shoppers customers drivers commuters owners operators moderators historians publishers editors
`);

/** Parties and origins that stand in front of a name without being a part of it: "Democrat Hillary Clinton". */
export const LABELS = wordList(`
  republican republicans democrat democrats democratic liberal conservative tory grit ndp green greens bloc labour
  english french spanish christian muslim jewish islamic catholic gop
  independent libertarian rival fellow former retired then-president then-premier
`);

/** Unnamed single people: "a senior official", "one diplomat". */
export const SOURCE_NOUNS = wordList(`
  source official diplomat aide witness insider person man woman resident employee worker voter expert
  analyst critic supporter observer lawmaker adviser advisor user
`);

/** Small words that stand inside a name: "Ursula von der Leyen", "Mohammed bin Salman". */
export const NAME_PARTICLES = wordList(
  "de da di del della der den van von vander bin ibn al el la le abu ben dos du des ter st ste y",
);

export const PERSON_PRONOUNS = wordList(
  "he she him her his hers i me we us they them you who it which himself herself",
);
