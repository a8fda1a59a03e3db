/**
 * The months by name in the languages of the wires, a line a language: full names, further forms behind a slash
 * (genitives, short forms that are no beginning of the name). Compared without case, accents and stops.
 */
const languages: readonly string[] = [
  // English
  'january february march april may june july august september/sept october november december',
  // German, Austrian too
  'januar/jänner/jaenner februar/feber märz/maerz/mrz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre/set octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  // Swedish
  'januari februari mars april maj juni juli augusti september oktober november december',
  // Norwegian and Danish
  'januar februar mars/marts april mai/maj juni juli august september oktober november desember/december',
  // Finnish, partitive behind the slash
  'tammikuu/tammikuuta helmikuu/helmikuuta maaliskuu/maaliskuuta huhtikuu/huhtikuuta toukokuu/toukokuuta kesäkuu/kesäkuuta heinäkuu/heinäkuuta elokuu/elokuuta syyskuu/syyskuuta lokakuu/lokakuuta marraskuu/marraskuuta joulukuu/joulukuuta',
  // Hungarian
  'január február/februári március április május június július augusztus szeptember október november december',
  // Polish, genitive
  'stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec lipca/lipiec sierpnia/sierpień września/wrzesień października/październik listopada/listopad grudnia/grudzień',
  // Czech, genitive
  'ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září října/říjen listopadu prosince/prosinec',
  // Romanian
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  // Turkish
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  // Greek, genitive
  'ιανουαρίου/ιανουάριος φεβρουαρίου/φεβρουάριος μαρτίου/μάρτιος απριλίου/απρίλιος μαΐου/μάιος ιουνίου/ιούνιος ιουλίου/ιούλιος αυγούστου/αύγουστος σεπτεμβρίου/σεπτέμβριος οκτωβρίου/οκτώβριος νοεμβρίου/νοέμβριος δεκεμβρίου/δεκέμβριος',
  // Russian, genitive
  'января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль августа/август сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь',
  // Ukrainian, genitive
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
];

const shortest = 3;

/** Without case, accents and stops, so that `Août`, `aout` and `AOÛT.` are one. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replaceAll('ı', 'i');

const whole = new Map<string, number>();
const begun = new Map<string, number | null>();
for (const names of languages) {
  const here = new Map<string, number | null>();
  for (const [index, forms] of names.split(' ').entries())
    for (const form of forms.split('/').map(plain)) {
      const month = index + 1;
      if (!whole.has(form)) whole.set(form, month);
      for (let length = shortest; length < form.length; length += 1) {
        const start = form.slice(0, length);
        const before = here.get(start);
        // A beginning that two months share tells neither.
        here.set(start, before === undefined || before === month ? month : null);
      }
    }
  // What means one month in an earlier language and another in a later one is the earlier one's.
  for (const [start, month] of here) if (!begun.has(start)) begun.set(start, month);
}

/**
 * The number of a month by its name or the beginning of it (three letters or more), in any of the languages above.
 *
 * @returns 1 to 12; null where the word is no month, or could be two
 */
export function monthOf(name: string): number | null {
  if (name.length > 24) return null;
  const word = plain(name);
  return whole.get(word) ?? begun.get(word) ?? null;
}
