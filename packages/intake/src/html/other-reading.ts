/** Words of many languages that lead on to other stories; each is followed by a mark or by a link. */
const leadsOn: readonly string[] = [
  'weiterlesen|siehe auch|mehr (?:dazu|zum thema|erfahren)|passend dazu',
  'ver también|vea también|mira también|también puedes leer|le puede interesar|lea también|lee más|leer más',
  'veja (?:também|mais|ainda)|saiba mais|confira(?: também)?|leia ainda|leia mais',
  'leggi (?:tutto|di più)|vedi anche|approfondisci|guarda anche',
  'à voir|à écouter|pour aller plus loin|sur le même thème',
  'lees (?:meer|verder|alles)|kijk ook|zie ook',
  'läs (?:mer|även)|les (?:mer|mere)|læs (?:også|mere)|se (?:också|også)|lue (?:myös|lisää)',
  'zobacz (?:także|też|również)|przeczytaj (?:też|także|również)|czytaj (?:także|również|więcej|dalej)',
  'čtěte (?:také|též|i)|přečtěte si (?:také|i)|čítajte (?:aj|tiež)|prečítajte si (?:aj|tiež)',
  'pročitajte (?:još|i|više)|pogledajte(?: i)?|opširnije|preberite (?:še|tudi)',
  'olvassa el (?:ezt )?is|kapcsolódó (?:cikk|anyag)(?:ek|aink|ok)?',
  'cite[șşs]te (?:[șşs]i|mai mult(?:e)?)|vezi [șşs]i',
  'прочетете (?:още|също)|читайте (?:також|ще)|дивіться також|прочитајте (?:још|и)|подробнее|подробности',
  'διαβάστε (?:επίσης|ακόμη|ακόμα|και|περισσότερα)|δείτε (?:επίσης|ακόμη|ακόμα|και)|σχετικά (?:άρθρα|νέα)',
  '[iİ]lg[iİ]l[iİ] haber(?:ler)?|tıklayın|ilginizi çekebilir|ayrıca okuyun|bunlar da ilginizi çekebilir',
  'baca (?:juga|selengkapnya|pula|lagi)|simak (?:juga|pula|video)|lihat juga|artikel terkait',
  'xem thêm|đọc thêm|tin liên quan|อ่านเพิ่มเติม|อ่านข่าว|ข่าวที่เกี่ยวข้อง',
  '(?:यह|ये|इसे) भी (?:पढ़ें|पढ़ें|देखें)|और पढ़ें|আরও পড়ুন|یہ بھی پڑھیں|بیشتر بخوانید|همچنین بخوانید',
  'קראו (?:גם|עוד)|לקריאה נוספת|관련\\s?(?:기사|뉴스)|이 기사도|あわせて読む|関連リンク',
  'keep reading|go deeper|dive deeper|in other news|also watch|watch video|recommended reading',
  'you might also like|you may also like|what to (?:read|watch|know) next|from the archives?|learn more',
];

const opening = new RegExp(`^\\W{0,4}(?:${leadsOn.join('|')})(?!\\p{L})`, 'iu');
const mark = /^\s{0,2}[\])】]?\s{0,2}(?:[:：|»>】\]–—-]|$)/u;
const mostLine = 200;

/** Whether a line leads on to another story: one of the words above with a mark behind it, or mostly a link. */
export function leadsToOtherStory({ text, linked }: { text: string; linked: number }): boolean {
  if (text.length > mostLine) return false;
  const found = opening.exec(text);
  return found !== null && (linked >= text.length * 0.4 || mark.test(text.slice(found[0].length)));
}
