import { wordSet } from './words.ts';

const listed = (lines: string): ReadonlySet<string> =>
  new Set(
    lines
      .split(/[|\n]/)
      .map((name) => name.trim())
      .filter(Boolean),
  );

/** Papers, agencies, stations and their programmes by their whole name, lower case, without `the`. */
export const outlets: ReadonlySet<string> = listed(`
  abc|abc news|abc radio|adweek|afp|agence france-presse|al arabiya|al-arabiya|al jazeera|al-jazeera|al mayadeen
  anadolu|anadolu agency|ansa|associated press|ap|axios|baltimore sun|bbc|bbc news|belga|bild|bloomberg|bloomberg news
  bloomberg politics|boston globe|boston herald|breitbart|breitbart news|business insider|buzzfeed|buzzfeed news|caixin
  cbc|cbc news|cbs|cbs news|channel 4|channel 4 news|channel 12|chicago sun-times|chicago tribune|cnbc|cnn
  corriere della sera|c-span|ctv|ctv news|daily beast|daily caller|daily mail|daily mirror|daily news|daily telegraph
  dallas morning news|denver post|der spiegel|des moines register|deutsche welle|die welt|die zeit|dpa|efe|el pais|el país
  espn|esquire|euronews|evening standard|financial times|fivethirtyeight|forbes|foreign affairs|foreign policy|fortune
  fox|fox business|fox business network|fox news|fox news channel|france 24|frankfurter allgemeine
  frankfurter allgemeine zeitung|gawker|global times|globe and mail|haaretz|handelsblatt|harper's|hindustan times
  hollywood reporter|houston chronicle|huffington post|huffpost|i24news|indian express|interfax|irish times|itv|itv news
  jerusalem post|kcna|kommersant|kyodo|kyodo news|la repubblica|la times|le figaro|le monde|le parisien|libération
  los angeles times|mail on sunday|mainichi|mashable|meduza|menafn|miami herald|moscow times|mother jones|msnbc|mtv
  national post|national public radio|national review|nbc|nbc news|ndtv|new republic|new statesman|new york daily news
  new york magazine|new york post|new york times|new yorker|newsmax|newsweek|nikkei|nikkei asia|novaya gazeta|npr|pbs
  people magazine|politico|press association|press trust of india|press tv|pro publica|propublica|quartz
  real clear politics|realclearpolitics|reuters|ria novosti|ritzau|rolling stone|rte|rté|salon|san francisco chronicle
  sky news|slate|south china morning post|spiegel|straits times|sunday times|süddeutsche zeitung|sydney morning herald
  talking points memo|tampa bay times|tass|techcrunch|telemundo|texas tribune|time|time magazine|times of india
  times of israel|times of london|toronto star|univision|upi|usa today|us weekly|vanity fair|vedomosti|vice|vice news|vogue
  vox|wall street journal|washington examiner|washington post|washington times|weekly standard|wired|wsj|xinhua|yahoo
  yahoo news|ynet|yomiuri shimbun|asahi shimbun|yonhap|yonhap news agency
  arizona republic|cleveland plain dealer|plain dealer|commercial appeal|cosmopolitan|daily kos|detroit free press|ebony
  elle|essence|glamour|gq|hbo|inside edition|marie claire|national journal|new hampshire union leader|union leader
  newsmax tv|oregonian|redstate|roll call|sacramento bee|showtime|comedy central|the blaze|theblaze|thinkprogress
  times-picayune|townhall|village voice|wnyc|nowthis|fusion tv|globo|televisa|clarín|o globo|folha|rai|france inter
  france info|bfm|bfm tv|ard|zdf|orf|svt|nrk|yle|rtve|el mundo|la vanguardia|la stampa|il sole 24 ore|kathimerini
  hürriyet|al ahram|al-ahram|maariv|yedioth ahronoth|israel hayom|tehran times|irna|fars|rossiya|ekho moskvy
  60 minutes|all things considered|cbs evening news|cbs this morning|daily show|face the nation|fox & friends
  fox and friends|fox news sunday|good morning america|hardball|hardtalk|late night|late show|rachel maddow show|squawk box|reliable sources|today programme|meet the press|morning edition
  morning joe|nbc nightly news|newshour|newsnight|nightline|pbs newshour|this week|today show|tonight show
  world news tonight
`);

/** Of single words, those that name an outlet only behind `the`: without it they are people, things or times. */
export const articledOutlets: ReadonlySet<string> = listed(
  'atlantic|economist|guardian|hill|independent|intercept|nation|observer|sun|telegraph|hindu',
);

/** Last words of an outlet's name: `the Northfield Courier`. */
export const outletHeads = wordSet(
  'times post news journal herald tribune gazette chronicle courier observer telegraph register dispatch examiner globe mirror express mail star bulletin standard review magazine tv radio television broadcasting wire newswire press today daily weekly inquirer sentinel ledger echo argus mercury beacon advertiser recorder monitor enquirer telegram intelligencer podcast journalism',
);
/** Of those, what is just as often no outlet. */
export const weakOutletHeads = wordSet(
  'press review standard star express today mail mirror globe echo mercury beacon daily weekly post television radio',
);

/** Common nouns for an outlet. */
export const outletNouns = wordSet(
  'newspaper paper magazine broadcaster channel tabloid daily weekly outlet website station newswire periodical television tv radio',
);

/** Those that stand behind a name and belong to it: `New York magazine`. */
export const outletLabels = wordSet('magazine newspaper podcast');

/** Nouns behind which an outlet's name stands: `the newspaper Bild`, `the podcast “Low Tide”`. */
export const outletIntroductions = wordSet(
  'newspaper magazine broadcaster tabloid website podcast station channel newswire network programme program show newsletter',
);
