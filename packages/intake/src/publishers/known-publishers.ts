import type { PublisherRef } from '@sayso/schema';

type KnownPublisher = {
  name: string;
  kind: PublisherRef['kind'];
  /** One voice: every brand, feed and site of a house. */
  family: string;
  /** Other names in datelines, credits and page metadata; compared without case and without a leading "The". */
  aliases: readonly string[];
  /** Sites, without `www.`; a subdomain of one counts as it. */
  domains: readonly string[];
};

const wire = (name: string, family: string, aliases: string[], domains: string[]): KnownPublisher => ({
  name,
  kind: 'wire',
  family,
  aliases,
  domains,
});
const outlet = (name: string, family: string, aliases: string[], domains: string[]): KnownPublisher => ({
  name,
  kind: 'outlet',
  family,
  aliases,
  domains,
});
const aggregator = (name: string, family: string, aliases: string[], domains: string[]): KnownPublisher => ({
  name,
  kind: 'aggregator',
  family,
  aliases,
  domains,
});

/** Facts about publishers that many articles are credited to. Whoever is missing is simply `unknown`. */
export const knownPublishers: readonly KnownPublisher[] = [
  wire('Associated Press', 'associated-press', ['AP', 'AP News'], ['apnews.com', 'ap.org']),
  wire('Reuters', 'reuters', ['Thomson Reuters', 'Reuters News Agency'], ['reuters.com']),
  wire('Agence France-Presse', 'afp', ['AFP', 'Agence France Presse'], ['afp.com']),
  wire(
    'Deutsche Presse-Agentur',
    'dpa',
    ['dpa', 'dpa international', 'DPA'],
    ['dpa.com', 'dpa-international.com'],
  ),
  wire('United Press International', 'upi', ['UPI'], ['upi.com']),
  wire('PA Media', 'pa-media', ['PA', 'Press Association', 'PA news agency'], ['pamediagroup.com']),
  wire('Xinhua', 'xinhua', ['Xinhua News Agency'], ['xinhuanet.com', 'news.cn']),
  wire('TASS', 'tass', ['ITAR-TASS'], ['tass.com', 'tass.ru']),
  wire('ANSA', 'ansa', [], ['ansa.it']),
  wire('EFE', 'efe', ['Agencia EFE', 'Agencia Efe'], ['efe.com']),
  wire('Kyodo News', 'kyodo', ['Kyodo'], ['kyodonews.net']),
  wire('Yonhap', 'yonhap', ['Yonhap News Agency'], ['yna.co.kr']),
  wire('Press Trust of India', 'pti', ['PTI'], ['ptinews.com']),
  wire('Asian News International', 'ani', ['ANI'], ['aninews.in']),
  wire('IANS', 'ians', ['Indo-Asian News Service'], ['ians.in']),
  wire('Anadolu Agency', 'anadolu', ['AA', 'Anadolu'], ['aa.com.tr']),
  wire('Canadian Press', 'canadian-press', ['CP'], ['thecanadianpress.com']),
  wire('Australian Associated Press', 'aap', ['AAP'], ['aap.com.au']),
  wire('APA', 'apa-austria', ['Austria Presse Agentur'], ['apa.at']),
  wire('Keystone-SDA', 'keystone-sda', ['SDA', 'ATS', 'Keystone-ATS'], ['keystone-sda.ch']),
  wire('Belga', 'belga', ['Agence Belga', 'Belga News Agency'], ['belga.be', 'belganewsagency.eu']),
  wire('ANP', 'anp', ['Algemeen Nederlands Persbureau'], ['anp.nl']),
  wire('TT', 'tt-sweden', ['TT Nyhetsbyrån'], ['tt.se']),
  wire('NTB', 'ntb', ['Norsk Telegrambyrå'], ['ntb.no']),
  wire('Ritzau', 'ritzau', [], ['ritzau.dk']),
  wire('STT', 'stt', ['STT-Lehtikuva', 'Suomen Tietotoimisto'], ['stt.fi']),
  wire('Lusa', 'lusa', ['Agência Lusa'], ['lusa.pt']),
  wire('Europa Press', 'europa-press', [], ['europapress.es']),
  wire('Adnkronos', 'adnkronos', [], ['adnkronos.com']),
  wire('AGI', 'agi-italy', ['Agenzia Italia'], ['agi.it']),
  wire('ČTK', 'ctk', ['CTK'], ['ctk.cz', 'ctk.eu']),
  wire('PAP', 'pap', ['Polska Agencja Prasowa'], ['pap.pl']),
  wire('MTI', 'mti', [], ['mti.hu']),
  wire('Ukrinform', 'ukrinform', [], ['ukrinform.net', 'ukrinform.ua']),
  wire('Bernama', 'bernama', [], ['bernama.com']),
  wire('Antara', 'antara', [], ['antaranews.com']),
  wire('news aktuell', 'news-aktuell', ['ots', 'presseportal'], ['presseportal.de', 'newsaktuell.de']),
  wire('Bloomberg', 'bloomberg', ['Bloomberg News'], ['bloomberg.com']),
  wire('Interfax', 'interfax', [], ['interfax.com', 'interfax.ru']),
  wire('WAM', 'wam', ['Emirates News Agency'], ['wam.ae']),
  wire('KUNA', 'kuna', ['Kuwait News Agency'], ['kuna.net.kw']),
  wire('PR Newswire', 'pr-newswire', ['PRNewswire', 'PR NEWSWIRE'], ['prnewswire.com']),
  wire('Business Wire', 'business-wire', ['BUSINESS WIRE'], ['businesswire.com']),
  wire('GlobeNewswire', 'globenewswire', ['GLOBE NEWSWIRE'], ['globenewswire.com']),
  aggregator('MENAFN', 'menafn', [], ['menafn.com']),
  aggregator('Yahoo News', 'yahoo', ['Yahoo'], ['news.yahoo.com', 'yahoo.com']),
  aggregator('MSN', 'msn', [], ['msn.com']),
  outlet('BBC News', 'bbc', ['BBC', 'BBC Sport', 'BBC World Service', 'BBC World'], ['bbc.com', 'bbc.co.uk']),
  outlet('CNN', 'cnn', ['CNN International'], ['cnn.com']),
  outlet('NBC News', 'nbc', ['NBC', 'MSNBC'], ['nbcnews.com', 'msnbc.com']),
  outlet('ABC News', 'abc-us', [], ['abcnews.go.com']),
  outlet('CBS News', 'cbs', ['CBS'], ['cbsnews.com']),
  outlet('Fox News', 'fox-news', ['Fox'], ['foxnews.com']),
  outlet('NPR', 'npr', ['National Public Radio'], ['npr.org']),
  outlet('The New York Times', 'new-york-times', ['NYT'], ['nytimes.com']),
  outlet('The Washington Post', 'washington-post', [], ['washingtonpost.com']),
  outlet('The Wall Street Journal', 'dow-jones', ['WSJ', 'Dow Jones Newswires'], ['wsj.com']),
  outlet('Financial Times', 'financial-times', ['FT'], ['ft.com']),
  outlet('The Guardian', 'guardian', ['The Observer'], ['theguardian.com', 'guardian.co.uk']),
  outlet('The Times', 'times-uk', ['The Sunday Times'], ['thetimes.co.uk', 'thetimes.com']),
  outlet('The Telegraph', 'telegraph', ['The Daily Telegraph'], ['telegraph.co.uk']),
  outlet(
    'Daily Mail',
    'daily-mail',
    ['Mail Online', 'MailOnline', 'The Mail on Sunday'],
    ['dailymail.co.uk'],
  ),
  outlet('Axios', 'axios', [], ['axios.com']),
  outlet('Politico', 'politico', [], ['politico.com', 'politico.eu']),
  outlet('Al Jazeera', 'al-jazeera', ['Al Jazeera English', 'AJE'], ['aljazeera.com']),
  outlet('Deutsche Welle', 'deutsche-welle', ['DW'], ['dw.com']),
  outlet('France 24', 'france-24', ['FRANCE 24'], ['france24.com']),
];

const normalise = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

const byName = new Map(
  knownPublishers.flatMap((known) =>
    [known.name, ...known.aliases].map((name) => [normalise(name), known] as const),
  ),
);
const byDomain = new Map(
  knownPublishers.flatMap((known) => known.domains.map((domain) => [domain, known] as const)),
);

/** The publisher of a name or alias, where it is a known one. */
export const findPublisherByName = (name: string): KnownPublisher | null =>
  byName.get(normalise(name)) ?? null;

/** The publisher of a host or of any domain above it, where it is a known one. */
export function findPublisherByDomain(host: string): KnownPublisher | null {
  // The longest of the sites above has four.
  const labels = host.slice(-255).split('.').slice(-6);
  for (let from = 0; from < labels.length - 1; from += 1) {
    const known = byDomain.get(labels.slice(from).join('.'));
    if (known) return known;
  }
  return null;
}

/** One name per agency, so that "AP" and "The Associated Press" are one credit; unknown names stay as given. */
export const creditName = (given: string): string => findPublisherByName(given)?.name ?? given;
