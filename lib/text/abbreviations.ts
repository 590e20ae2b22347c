function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Titles and the like: what follows is the name they belong to. */
export const BEFORE_NAME = words(`
  mr mrs ms messrs mme mlle m dr prof rev fr hon sen sens rep reps gov govs pres supt sup det lt ltd-gen
  gen col maj capt cpt cmdr cmd adm sgt sgts cpl pvt pfc insp const ofc amb sec-gen atty asst assoc
  vs v st ste mt ft pt dist-att msgr bp abp br sr-capt brig cdr ald del dept-chief e.g i.e cf viz al-
`);

/** What waits for a number. */
export const BEFORE_NUMBER = words(`
  no nos n° nº p pp pg fig figs sec secs ch chap vol vols art arts eq para paras ver v ex op cl col line app nr
  approx ca c circa jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ext
`);

/** Abbreviations that can also be the last word of a sentence. */
export const LONG_ABBREVIATION = words(`
  inc corp co ltd llc plc bros jr sr esq dept univ assn assoc est ave blvd rd hwy etc et al
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr
  nev okla ore penn pa tenn tex va vt wash wis wisc wyo ont que alta man
  ph.d ed eds trans rev ret gov govt intl natl admin dist div fed
  lb lbs oz ft in yd mi km cm mm kg hr hrs min sec tel ext misc max avg
`);

/** Words that begin a sentence far oftener than they stand capitalised inside one. */
export const SENTENCE_OPENERS = words(`
  the a an this that these those there here it its it's he she they we i you his her their our my your
  he's she's they're we're i'm i've he'd i'd
  but and or so yet however although though while when where why what who whose which how if as after
  before since because until unless once then now meanwhile still also even just only not no yes
  in on at for from with by to of about under over between among during despite according
  is are was were do does did has have had can could will would should may might must
  many most some several both all each every another other few more one two three
  last next today yesterday tomorrow earlier later recently currently finally
  please thanks thank let let's maybe perhaps well oh ok
`);
