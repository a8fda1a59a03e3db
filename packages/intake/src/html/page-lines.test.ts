import { describe, expect, it } from 'vitest';
import { isAboutAuthor, isHeadLine, isPageLine, opensOtherPart } from './page-lines.ts';

const block = (text: string, linked = 0, tag = 'p') => ({ text, linked, tag });

describe('lines of the page between those of the story', () => {
  it.each([
    block('Advertisement'),
    block('- Advertisement -'),
    block('Read more: Why the pits of the north are flooding', 38),
    block('Lesen Sie auch: Warum die Gruben im Norden volllaufen', 37),
    block('A lire aussi : Pourquoi les mines du nord sont inondées', 40),
    block('関連記事：北の鉱山はなぜ水没するのか', 15),
    block('اقرأ أيضا: لماذا تغرق مناجم الشمال', 22),
    block('IN DEPTH: What the council knew and when', 30),
    block('Five walks along the Vale for the first warm weekend', 52),
    block('Follow Petra Lund on Twitter.', 10),
    block('Subscribe to our newsletter and get the news of the night.'),
    block('Suscríbete a nuestro boletín y recibe cada mañana las noticias.'),
    block('The bridge of Ansel in January. Photo: Mirja Stone/Vale Pictures'),
    block('The bridge of Ansel in January. Mirja Stone / Getty Images'),
    block('112 comments'),
    block('9:41 a.m. BST', 0, 'div'),
    block('Text Size'),
    block('Topics: bridges, roads, money'),
    block('Read all of it for one crown a week: subscribe now to keep reading.'),
    block('Support local news'),
    block('This story is only available to our subscribers.'),
    block('Already a subscriber? Log in.', 6),
    block('La suite est réservée aux abonnés.'),
    block('We may earn a commission when you buy through links on our site.'),
    block('Have a tip? Tell us in confidence.', 22),
    block('Boats at the gate of the school. (Photo by Rita Moss/Vale Pictures)'),
    block('FILE – The old bridge of Ansel, seen from the north bank, May 2, 2019.'),
    block('Читайте также: Почему затапливает северные шахты', 33),
    block('Подписывайтесь на наш канал в Telegram.', 5),
    block('Фото: Рита Мосс / Вестник Тарнби'),
    block('【関連記事】北の鉱山はなぜ水没するのか', 14),
    block('资料图：港口大桥。'),
    block('اقرأ أيضًا: لماذا تغرق مناجم الشمال', 22),
    block('The media could not be loaded, either because the server or network failed.'),
    block('3 of 8', 0, 'span'),
    block('Photos by Mirja Stone (Vale Pictures), Otto Brandl, Emil Sorrel'),
  ])('$text', (line) => {
    expect(isPageLine(line)).toBe(true);
  });

  it.each([
    block('The photo shows the bridge in January, the county said.'),
    block('“Read more,” she told the pupils of the school in Ansel.'),
    block(
      'More: that was all that he asked for, and he asked for it every day until the council gave in to him at the end of the long winter, when nobody expected anything of anybody any more.',
    ),
    block('He subscribes to no newsletter and reads no paper.'),
    block('Veldania wants to become a member of the union by the end of the decade.'),
    block('The country is already a member of the union, the minister said.'),
    block('The law gives the police unlimited access to the registers of ships.'),
    block('The fund is to support local news in the north for three years.'),
    block('The broker may receive a commission of three percent, according to the contract.'),
    block('Die Stadt will den neuen Bus jetzt testen.'),
    block('JavaScript is what the town’s new school teaches first.'),
    block('有料会員は三万人に増えたと、会社は発表した。'),
    block('It was published by the county on Wednesday.', 20),
    block('No.'),
    block('What the council knew', 0, 'h2'),
    block('(AP)'),
    block('Topics of the day were the bridge and the money, said the mayor.'),
    block('Police said on Facebook that the road would stay closed.'),
  ])('but not $text', (line) => {
    expect(isPageLine(line)).toBe(false);
  });
});

describe('lines above the story', () => {
  it.each([
    'Published 17 June 2026',
    'By Petra Lund and Tobias Renn',
    'Updated: June 4, 2026, 5:02 PM ET',
    'Petra Lund',
    'Mirja Stone / Getty Images',
    '4 min read',
  ])('%s', (text) => {
    expect(isHeadLine(block(text))).toBe(true);
  });
  it.each([
    'Ferry to run at night',
    'The mayor of Ansel resigned on 4 June 2026, her office said.',
    'OSTMERE, Osmark (AP) —',
  ])('but not %s', (text) => {
    expect(isHeadLine(block(text))).toBe(false);
  });
  it('holds a bare name to be no byline once the story has begun', () => {
    expect(isHeadLine(block('Petra Lund'), true)).toBe(false);
  });
});

it('knows words about the author by the name that they open with', () => {
  const line = block('Petra Lund has covered roads and rivers since 2011 and lives in Harrow.');
  expect(isAboutAuthor(line, ['Petra Lund'])).toBe(true);
  expect(isAboutAuthor(line, ['Nora Pell'])).toBe(false);
  expect(isAboutAuthor(block('Petra Lund said nothing.'), ['Petra Lund'])).toBe(false);
  expect(
    isAboutAuthor(block('Ulf Tern is a Velden-based correspondent for the Ledger. He likes boats.'), []),
  ).toBe(true);
  expect(isAboutAuthor(block('The bridge is a problem that no editor can solve.'), [])).toBe(false);
});

it.each([
  ['More on this story', 'h2', true],
  ['Most read in Region', 'h3', true],
  ['Comments (12)', 'h2', true],
  ['Das könnte Sie auch interessieren', 'div', true],
  ['More on the bridge of Ansel was to come, and it came on Monday.', 'p', false],
  ['How it goes on', 'h2', false],
] as const)('%s opens another part: %s %s', (text, tag, opens) => {
  expect(opensOtherPart(block(text, 0, tag))).toBe(opens);
});
