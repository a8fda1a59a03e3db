import { wordSet } from './words.ts';

/** Words that make a capitalised phrase an organization. */
export const organizationHeads = wordSet(`
court tribunal ministry department university college school institute institution academy party union council agency
bank inc inc. corp corp. corporation company co. ltd ltd. llc plc group committee commission association organization
organisation foundation fund center centre society federation alliance coalition league club board bureau office service
services army navy force forces police guard house senate congress parliament assembly knesset bundestag cabinet
government administration campaign team authority nations hospital church airlines airways motors industries holdings
partners conference network project trust exchange reserve treasury pentagon kremlin interpol nato hamas hezbollah taliban
lines ferries shipping energy power steel foods pharma pharmaceuticals technologies systems capital ventures logistics
railways rail mining media studios insurance brewery works freight fisheries ports tribunal opec unesco unicef fbi cia doj icc icj who imf pac caucus laboratory lab museum observatory
`);

/** Common nouns for one. */
export const organizationNouns = wordSet(`
campaign company group ministry government court committee party police department agency administration union team board
council commission bank firm organization organisation association foundation hospital university school office bureau
authority authorities regulator watchdog military army navy force institute center centre coalition network church club
league panel jury parliament senate congress house cabinet corporation charity operator manufacturer maker airline
regime leadership prosecution defense defence state city county town country nation embassy consulate establishment
management task pac guard operator retailer agency supplier club
`);

/** What is written, measured or shown. */
export const documentNouns = wordSet(`
report reports study studies poll polls polling survey surveys letter letters statement statements ruling rulings memo
memos email emails e-mail e-mails document documents data book lawsuit suit complaint filing filings article articles
editorial editorials op-ed essay ad ads advertisement video videos tape recording transcript transcripts record records
indictment affidavit opinion order law rules rule bill resolution text message messages tweet tweets post posts website
site page analysis analyses review audit assessment estimate estimates figures numbers statistics results findings
evidence research census index forecast story stories piece column headline headlines photo photos photograph photographs
image images map chart list press-release release bulletin sign signs banner poster draft dossier brief note notes
communique communiqué agreement deal treaty constitution charter manifesto platform plan proposal
`);

/** Outlets by their whole name, lower case, without `the`. */
export const outlets: ReadonlySet<string> = new Set(
  `
abc|abc news|adweek|afp|agence france-presse|al arabiya|al jazeera|associated press|ap|atlantic|axios|baltimore sun|bbc|bbc news
bild|bloomberg|bloomberg news|bloomberg politics|boston globe|boston herald|breitbart|breitbart news|business insider|buzzfeed
buzzfeed news|cbs|cbs news|channel 4|chicago sun-times|chicago tribune|cnbc|cnn|corriere della sera|c-span|daily beast|daily caller
daily mail|daily mirror|daily news|daily telegraph|dallas morning news|denver post|der spiegel|des moines register
deutsche welle|die welt|die zeit|dpa|economist|el pais|el país|espn|esquire|euronews|financial times|forbes|fortune
fox|fox business|fox business network|fox news|fox news channel|fox news sunday|france 24|good morning america|gawker|guardian|haaretz
hill|hollywood reporter|houston chronicle|huffington post|huffpost|independent|intercept|interfax|jerusalem post
kyodo|kyodo news|la repubblica|la times|le figaro|le monde|los angeles times|mail on sunday|meet the press|menafn|miami herald|mother jones|morning joe
msnbc|mtv|national post|national review|nbc|nbc news|new republic|new statesman|new york daily news|new york magazine|new york post
new york times|new yorker|newsmax|newsweek|npr|observer|pbs|pbs newshour|people|people magazine|politico|press association|press trust of india
pro publica|propublica|quartz|reuters|ria novosti|rolling stone|salon|san francisco chronicle|sky news|slate|south china morning post
spiegel|state of the union|straits times|sun|sunday times|süddeutsche zeitung|sydney morning herald|tampa bay times|tass|telegraph
this week|face the nation|time|time magazine|times of india|times of israel|times of london|today show|tonight show|toronto star|twitter|univision|upi|usa today|us weekly|vanity fair|vice
vice news|vogue|vox|wall street journal|washington examiner|washington post|washington times|weekly standard|wired|wsj|xinhua|yahoo|yahoo news|ynet|post|times|journal
`
    .trim()
    .split(/[|\n]/)
    .filter(
      (name) =>
        name !== 'twitter' && name !== 'people' && name !== 'post' && name !== 'times' && name !== 'journal',
    ),
);

/** Last words of an outlet's name: `the Northfield Courier`. */
export const outletHeads = wordSet(
  'times post news journal herald tribune gazette chronicle courier observer telegraph register dispatch examiner globe mirror express mail star bulletin standard review magazine tv radio television broadcasting wire newswire press today daily weekly inquirer sentinel ledger echo argus mercury beacon advertiser recorder',
);
/** Of those, what is just as often no outlet. */
export const weakOutletHeads = wordSet(
  'press review standard star express today mail mirror globe echo mercury beacon daily weekly post television radio',
);

/** Organizations whose name alone does not show that they are one. */
export const companies: ReadonlySet<string> = new Set(
  'facebook|google|twitter|amazon|apple|microsoft|boeing|airbus|youtube|uber|tesla|netflix|instagram|whatsapp|tiktok|snapchat|reddit|wikipedia|intel|nvidia|ibm|samsung|toyota|volkswagen|siemens|gazprom|rosneft|shell|exxon|exxonmobil|chevron|goldman sachs|morgan stanley|jpmorgan|jpmorgan chase|wells fargo|citigroup|ubs|credit suisse|deutsche bank|walmart|pfizer|moderna|bayer|nestle|starbucks|mcdonald|greenpeace|oxfam|amnesty international|human rights watch|doctors without borders|red cross|white house|downing street|vatican|wall street|capitol hill|gop|tea party|hezbollah|boko haram|al-qaida|al qaeda|isis|islamic state|planned parenthood|politifact|moody|fitch|gallup|ipsos|yougov|quinnipiac'.split(
    '|',
  ),
);

/** Common nouns for an outlet. */
export const outletNouns = wordSet(
  'newspaper paper magazine broadcaster channel tabloid daily weekly outlet website station newswire periodical',
);

/** Common nouns that may mean any organization named before. */
export const genericOrganizations = wordSet(
  'company firm group organization organisation operator manufacturer maker airline retailer supplier club charity agency carrier',
);
