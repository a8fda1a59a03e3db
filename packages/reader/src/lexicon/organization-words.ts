import { wordSet } from './words.ts';

/** Words that make a capitalised phrase an organization. */
export const organizationHeads = wordSet(`
court tribunal ministry department university college school institute institution academy party union council agency
bank inc inc. corp corp. corporation company co. ltd ltd. llc plc group committee commission association organization
organisation foundation fund center centre society federation alliance coalition league club board bureau office service
services army navy force forces police guard house senate congress parliament assembly knesset bundestag cabinet
government administration campaign team authority nations hospital church airlines airways motors industries holdings sons bros bros.
partners conference network project trust exchange reserve treasury pentagon kremlin interpol nato hamas hezbollah taliban
lines ferries shipping energy power steel foods pharma pharmaceuticals technologies systems capital ventures logistics
watch bio biotech biosciences therapeutics solar resources minerals metals analytics consulting securities realty properties textiles
rovers wanderers athletic fc albion united opera ballet philharmonic symphony choir theatre theater gallery zoo school clinic
railways rail mining media studios electric electronics petroleum chemicals chemical aerospace robotics labs software semiconductor semiconductors telecom mobile networks brands stores airways hotels shipyards breweries insurance brewery works freight fisheries ports tribunal opec unesco unicef fbi cia doj icc icj who imf pac caucus laboratory lab museum observatory
`);

/** Common nouns for one. */
export const organizationNouns = wordSet(`
service directorate inspectorate importer exporter distributor refiner shipbuilder shipper utility campaign company group ministry government court committee party police department agency administration union team board
council commission bank firm organization organisation association foundation hospital university school office bureau
authority authorities regulator watchdog military army navy force institute center centre coalition network church club
league panel jury parliament senate congress house cabinet corporation charity operator manufacturer maker airline
regime leadership prosecution defense defence state city county town country nation embassy consulate establishment
management task pac guard operator retailer agency supplier club
trust legislature assembly senate delegation caucus startup insurer lender automaker carmaker brewer conglomerate consortium
subsidiary giant chain nonprofit ngo lobby faction cartel brigade squad orchestra diocese parish tribunal brand
`);

/** What is written, measured or shown. */
export const documentNouns = wordSet(`
report reports study studies trial trials poll polls polling survey surveys letter letters statement statements ruling rulings memo
memos email emails e-mail e-mails document documents data book lawsuit suit complaint filing filings article articles
editorial editorials op-ed essay ad ads advertisement video videos tape recording transcript transcripts record records
indictment affidavit opinion order law rules rule bill resolution text message messages tweet tweets post posts website
site page analysis analyses review audit assessment estimate estimates figures numbers statistics results findings
evidence research census index forecast story stories piece column headline headlines photo photos photograph photographs
image images imagery footage recordings transcripts map chart list press-release release bulletin sign signs banner poster draft dossier brief note notes
communique communiqué minutes average averages tally ranking rankings projection projections questionnaire testimony agreement deal treaty
accord guidance pact contract contracts bylaws code handbook manual statute statutes regulation regulations ordinance directive
decree decrees guideline guidelines advisory circular notice leaflet flyer pamphlet brochure textbook thesis warrant
subpoena subpoenas deposition petition verdict judgment judgement minutes diary diaries log logbook ledger receipt
receipts invoice certificate permit licence license inscription plaque caption label script ballot barometer
agenda timetable calendar accounts clause preamble constitution charter manifesto platform plan proposal
`);

/** Organizations whose name alone does not show that they are one. */
export const companies: ReadonlySet<string> = new Set(
  'labour|lib dems|liberal democrats|snp|likud|fatah|bjp|sinn fein|reform uk|facebook|google|twitter|amazon|apple|microsoft|boeing|airbus|youtube|uber|tesla|netflix|instagram|whatsapp|tiktok|snapchat|reddit|wikipedia|intel|nvidia|ibm|samsung|toyota|volkswagen|siemens|gazprom|rosneft|shell|exxon|exxonmobil|chevron|goldman sachs|morgan stanley|jpmorgan|jpmorgan chase|wells fargo|citigroup|ubs|credit suisse|deutsche bank|walmart|pfizer|moderna|bayer|nestle|starbucks|mcdonald|greenpeace|europol|eurostat|frontex|oxfam|amnesty international|human rights watch|doctors without borders|red cross|white house|downing street|vatican|wall street|capitol hill|gop|tea party|hezbollah|boko haram|al-qaida|al qaeda|isis|islamic state|planned parenthood|politifact|moody|fitch|gallup|ipsos|yougov|quinnipiac'.split(
    '|',
  ),
);

/** Common nouns that may mean any organization named before. */
export const genericOrganizations = wordSet(
  'company firm group organization organisation operator manufacturer maker airline retailer supplier club charity agency carrier carmaker automaker drugmaker chipmaker planemaker lender insurer brewer conglomerate utility miner shipbuilder startup bank',
);

/** Common nouns behind which an organization's name stands: `the snack giant Nordhaven`. */
export const organizationIntroductions = wordSet(
  'giant maker automaker carmaker retailer insurer lender startup start-up conglomerate chain subsidiary airline operator manufacturer brewer nonprofit charity firm bank supplier contractor carrier group agency union coalition watchdog think-tank tank company militia federation consortium',
);

/** Last words of what has a name but is nobody: laws, treaties, prizes, events, feasts. */
export const thingHeads = wordSet(
  `act amendment treaty accord accords agreement protocol constitution prize award awards cup medal war wars day week month year era age bowl games olympics marathon derby bible koran quran resolution doctrine initiative
  easter christmas ramadan passover hanukkah diwali thanksgiving earth internet`,
);
