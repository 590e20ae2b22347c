import { wordList } from "@/lib/text/people/word-list";

/** Lemmas of verbs and nouns that report speech. What is cued by anything else is a belief, a wish or a plan. */
export const REPORTING = wordList(`
  say tell ask add announce claim argue state statement declare declaration note report reportedly write
  tweet post accord according explain insist warn admit acknowledge concede deny respond response reply answer recall
  remark comment observe mention assert assertion contend maintain allege allegedly allegation accuse
  suggest suggestion indicate confirm reveal disclose describe call predict prediction promise pledge vow
  urge stress emphasize emphasise testify testimony quote cite conclude continue joke quip shout complain
  complaint boast brag criticize criticise condemn praise deplore reiterate repeat caution counter talk
  speak speech point go put sum proclaim propose proposal recommend recommendation request demand estimate
  inform notify publish sign signal hail mock dismiss blame agree disagree rule find show express voice
  retort exclaim lament elaborate opine muse recount attest swear message interview letter
  announcement argument warning remarks comments accusation denial
`);
