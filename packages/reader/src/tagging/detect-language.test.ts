import { checkReading } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { detectLanguage } from './detect-language.ts';

/** Invented news, two lengths a language: a short report, and a headline or a single sentence. */
const foreign: [string, string, string][] = [
  [
    'de',
    'Der Damm hat die Nacht überstanden, sagte die Bürgermeisterin am Montag. Verletzt wurde niemand.',
    'Der Hafen bleibt bis Freitag gesperrt',
  ],
  [
    'fr',
    'Le barrage a tenu toute la nuit, a déclaré lundi la maire de la ville. Personne n’a été blessé.',
    'Le port restera fermé jusqu’à vendredi',
  ],
  [
    'es',
    'La presa aguantó toda la noche, dijo el lunes la alcaldesa. No hay heridos, según la policía.',
    'El puerto seguirá cerrado hasta el viernes',
  ],
  [
    'it',
    'La diga ha retto per tutta la notte, ha detto lunedì la sindaca. Nessuno è rimasto ferito.',
    'Il porto resterà chiuso fino a venerdì, dice la sindaca',
  ],
  [
    'pt',
    'A barragem aguentou a noite toda, disse na segunda-feira a prefeita. Não há feridos, segundo a polícia.',
    'O porto não vai abrir até sexta-feira',
  ],
  [
    'nl',
    'De dam heeft het de hele nacht gehouden, zei de burgemeester maandag. Niemand raakte gewond.',
    'De haven blijft tot en met vrijdag dicht',
  ],
  [
    'sv',
    'Dammen höll hela natten, säger borgmästaren på måndagen. Ingen har skadats, enligt polisen.',
    'Hamnen är stängd till och med fredag',
  ],
  [
    'da',
    'Dæmningen holdt hele natten, siger borgmesteren mandag. Ingen blev såret, ifølge politiet.',
    'Havnen bliver ikke åbnet før fredag, siger borgmesteren',
  ],
  [
    'no',
    'Demningen holdt hele natten, sier ordføreren mandag. Ingen ble skadet, ifølge politiet.',
    'Havna blir ikke åpnet før etter helgen',
  ],
  [
    'fi',
    'Pato kesti koko yön, kertoi kaupunginjohtaja maanantaina. Poliisin mukaan kukaan ei loukkaantunut.',
    'Satama on kiinni ja tie poikki, sanoi johtaja',
  ],
  [
    'pl',
    'Tama wytrzymała całą noc, powiedziała w poniedziałek burmistrzyni. Nikt nie został ranny.',
    'Port będzie zamknięty do piątku',
  ],
  [
    'cs',
    'Hráz vydržela celou noc, řekla v pondělí starostka. Nikdo nebyl zraněn, uvedla policie.',
    'Přístav zůstane zavřený až do pátku',
  ],
  [
    'sk',
    'Hrádza vydržala celú noc, povedala v pondelok primátorka. Nikto nebol zranený, ale cesta je zavretá.',
    'Prístav bude podľa primátorky zatvorený do piatku',
  ],
  [
    'hr',
    'Brana je izdržala cijelu noć, rekla je u ponedjeljak gradonačelnica. Nitko nije ozlijeđen.',
    'Luka će biti zatvorena do petka, kako se čini',
  ],
  [
    'ro',
    'Barajul a rezistat toată noaptea, a spus luni primarul. Nimeni nu a fost rănit, potrivit poliției.',
    'Portul este închis până vineri',
  ],
  [
    'hu',
    'A gát egész éjjel kitartott, közölte hétfőn a polgármester. Senki nem sérült meg.',
    'A kikötő péntekig zárva lesz, közölte a város',
  ],
  [
    'tr',
    'Baraj bütün gece dayandı, dedi belediye başkanı pazartesi günü. Polise göre yaralanan olmadı.',
    'Liman cuma gününe kadar kapalı olacak',
  ],
  [
    'id',
    'Bendungan itu bertahan sepanjang malam, kata wali kota pada hari Senin. Tidak ada yang terluka.',
    'Pelabuhan akan ditutup untuk dua hari, kata wali kota',
  ],
  [
    'vi',
    'Con đập đã đứng vững suốt đêm, thị trưởng cho biết hôm thứ Hai. Không có ai bị thương.',
    'Cảng sẽ đóng cửa đến thứ Sáu',
  ],
  [
    'sw',
    'Bwawa hilo lilihimili usiku kucha, alisema meya siku ya Jumatatu. Hakuna mtu aliyejeruhiwa katika mji huo.',
    'Bandari ya mji huo ni wazi kwa watu wote baada ya mvua',
  ],
  [
    'ru',
    'Плотина выдержала всю ночь, сообщила в понедельник мэр города. Никто не пострадал.',
    'Порт закрыт до пятницы',
  ],
  [
    'uk',
    'Гребля вистояла всю ніч, повідомила в понеділок міська голова. Ніхто не постраждав.',
    'Порт зачинено до п’ятниці, кажуть у місті',
  ],
  [
    'bg',
    'Стената на язовира издържа цялата нощ, каза в понеделник кметът. Няма пострадали, съобщи полицията.',
    'Пристанището остава затворено до петък, от ъгъл до ъгъл',
  ],
  [
    'sr',
    'Брана је издржала целу ноћ, рекла је у понедељак градоначелница. Нико није повређен.',
    'Лука остаје затворена до петка, речено је',
  ],
  ['el', 'Το φράγμα άντεξε όλη τη νύχτα, είπε τη Δευτέρα η δήμαρχος.', 'Κλειστό το λιμάνι'],
  ['ar', 'صمد السد طوال الليل، بحسب ما قالت رئيسة البلدية يوم الاثنين.', 'الميناء مغلق حتى الجمعة'],
  ['fa', 'شهردار روز دوشنبه گفت که سد تمام شب دوام آورد و کسی زخمی نشد.', 'بندر تا جمعه بسته می‌ماند'],
  ['ur', 'میئر نے پیر کو کہا کہ ڈیم پوری رات قائم رہا اور کوئی زخمی نہیں ہوا۔', 'بندرگاہ جمعے تک بند رہے گی'],
  ['he', 'הסכר החזיק מעמד כל הלילה, אמרה ראש העיר ביום שני.', 'הנמל סגור'],
  ['hi', 'महापौर ने सोमवार को कहा कि बांध पूरी रात टिका रहा।', 'बंदरगाह बंद है'],
  ['zh', '市长周一表示，大坝整夜安然无恙，无人受伤。', '港口关闭'],
  ['ja', '市長は月曜日、ダムは一晩中持ちこたえたと述べた。けが人はいなかった。', '港は金曜日まで閉鎖'],
  ['ko', '시장은 월요일 댐이 밤새 버텼다고 말했다. 다친 사람은 없었다.', '항구 폐쇄'],
  ['th', 'นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าเขื่อนทนได้ตลอดทั้งคืน', 'ท่าเรือปิด'],
];

const reading = (text: string, language: string | null) =>
  checkReading(
    text,
    read({
      text,
      furniture: [],
      publisher: { name: null, domain: null, kind: 'unknown', family: null, span: null },
      language,
      headline: null,
      publishedAt: null,
    }),
  );

describe('a text that is not in English', () => {
  it.each(foreign)(
    'is told to be %s and left unread, long or short, whatever it declares',
    (tag, long, brief) => {
      for (const text of [long, brief, long.toUpperCase()])
        for (const declared of [null, 'en', 'en-GB']) {
          const found = reading(text, declared);
          expect(found.language, `${text} (${declared})`).toBe(tag);
          expect([found.mentions, found.entities, found.topics]).toEqual([[], [], []]);
        }
    },
  );

  it('keeps the region that it declares', () => {
    expect(detectLanguage(foreign.find(([tag]) => tag === 'pt')![1], 'pt-BR')).toBe('pt-BR');
  });

  it('stays what it is where it quotes a sentence in English', () => {
    const [, german] = foreign[0]!;
    const text = `${german} „The dam will hold,“ schrieb der Betreiber in einer E-Mail. Die Straße ist wieder frei, und die Schule öffnet am Dienstag.`;
    expect(reading(text, null).language).toBe('de');
  });
});

describe('a text in English', () => {
  it.each([
    ['a headline without a single small word', 'Governor Resigns'],
    ['a headline', 'Governor says valley will flood'],
    ['one sentence', 'Nobody was hurt.'],
    ['capitals', 'THE MINISTRY SAID TWO BRIDGES HAD COLLAPSED NEAR OSTER ON TUESDAY.'],
    [
      'foreign names',
      'Władysław Śliwiński-Żółć, Bürgermeister of Großrügen, told La Voz de la Ribera that José Núñez de la Peña and Đặng Thị Hồng had met in Łódź.',
    ],
    [
      'a foreign sentence in it',
      'The mayor said the dam had held. “Der Damm hat die Nacht überstanden,” she wrote on Monday. Nobody was hurt, according to the police, and the road is open.',
    ],
    ['a quotation in another script', 'The banner read “Порт закрыт” when the minister arrived at the gate.'],
    ['figures', 'Oster 3, Varn 1 (half-time 2-0)'],
  ])('is read as English: %s', (_name, text) => {
    expect(detectLanguage(text, null)).toBe('en');
  });

  it('keeps the region that it declares, and is English whatever else it declares', () => {
    const text = 'The ministry said the dam had held for the whole of the night.';
    expect(detectLanguage(text, 'en-GB')).toBe('en-GB');
    expect(detectLanguage(text, 'de')).toBe('en');
  });

  it('is read although its beginning is in another language', () => {
    const english = 'The ministry said that the dam had held, and that nobody in the valley was hurt. ';
    expect(detectLanguage(`${foreign[0]![1]}\n\n${english.repeat(6)}`, null)).toBe('en');
  });
});

it('is undetermined where there is nothing to go by', () => {
  expect(detectLanguage('1234 — 5678 🙂', null)).toBe('und');
  expect(detectLanguage('', null)).toBe('und');
});
