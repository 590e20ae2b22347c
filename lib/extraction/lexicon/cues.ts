import { wordList } from "./word-list";

/** Verbs of saying that take words in quotation marks, "that", or nothing at all between them and what was said. */
export const SAYING = wordList(`
  say tell add announce claim argue state declare note report write tweet post explain insist warn admit
  acknowledge concede deny respond reply answer recall remark comment observe mention assert contend
  maintain allege suggest indicate confirm reveal disclose predict promise pledge vow stress emphasize
  emphasise testify conclude continue joke quip shout complain boast brag reiterate repeat caution
  counter estimate inform proclaim exclaim retort elaborate recount read sing whisper mutter yell scream
  laugh lament swear attest hint signal underline underscore opine muse summarize summarise blog chant
`);

/** Verbs that report speech only with "that", "to" or words in quotation marks behind them. */
export const CALLING = wordList(`
  ask urge call demand request propose recommend accuse describe criticize criticise condemn praise
  blame hail dismiss mock denounce slam blast agree disagree rule find show quote cite order advise
  appeal plead beg question wonder express voice welcome point label brand dub characterize portray
  refer speak talk discuss defend reject refuse apologize apologise thank name publish
`);

/** Forecasts and readings that experts are reported to hold: their work is to publish them. */
export const FORECASTING = wordList(`
  anticipate expect forecast project foresee see
`);

/** Beliefs and wishes: somebody's mind, not somebody's words. */
export const BELIEVING = wordList(`
  believe think feel fear hope want worry doubt assume suspect consider know wish plan decide intend
  imagine realize realise understand expect anticipate guess dream prefer regret
`);

/** Nouns that carry what was said behind them: "a statement that", "the claim that". */
export const CUE_NOUNS = wordList(`
  statement claim allegation accusation announcement assertion suggestion warning report promise pledge
  vow denial admission remark comment argument complaint declaration proposal demand request call
  message interview letter tweet post testimony speech response reply answer assessment estimate prediction
  insistence contention confirmation acknowledgement assurance
`);

/** What one can voice with "express", "voice", "signal": the noun holds the content. */
export const EXPRESSIBLE = wordList(`
  interest concern hope support desire regret confidence doubt willingness readiness fear outrage
  sympathy gratitude optimism satisfaction dismay anger solidarity condolences opposition frustration
  disappointment surprise shock sorrow commitment appreciation skepticism scepticism reservations
`);
