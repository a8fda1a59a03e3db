import type { GoldCase } from './case.ts';

/** What a paper states of its own knowledge. All of it is invented. */
const facts: [title: string, text: string, stated?: string][] = [
  ['what was done to something', 'The stable at Lask was lit by a faulty heater.'],
  ['what something had done', 'The lynx in the park had escaped from a circus.'],
  ['what will be', 'The tram to the airport will run all night.'],
  ['what something has not got', 'The clinic in Orsk has no licence to operate.'],
  ['a state', 'The whale in the bay of Sund is dead.'],
  ['what was used', 'The mill in Rope Lane used spoiled flour.'],
  ['what an office has done', 'The council has closed the library.'],
  ['what happened to two', 'Two trains collided near Lask on Sunday.'],
  ['what someone had been doing', 'The pilot of the ferry had been drinking.'],
  ['a state of a road', 'The road to Lask is blocked.'],
  ['what someone left undone', 'The keeper of the lock did not open the gate.'],
  ['who was absent', 'Mayor Roe was absent from the vote.'],
  ['that nobody was', 'Nobody was hurt in the collapse.'],
  [
    'behind a call to the reader',
    'Do not eat the rolls: the mill in Rope Lane used spoiled flour.',
    'the mill in Rope Lane used spoiled flour',
  ],
];

/** Scenery, moods, judgements, silence, what is usual and what should be. */
const noFacts: [title: string, text: string][] = [
  ['empty streets', 'The streets of Orsk were empty and the shutters were down.'],
  ['smoke', 'Smoke hung over the harbour.'],
  ['weeping', 'An old woman sat on the steps and wept.'],
  ['a warm night', 'The night was warm, and candles burned in the windows.'],
  ['a silent crowd', 'The crowd fell silent as the coffin passed.'],
  ['a sunrise', 'The sun rose over the harbour as fishermen mended their nets.'],
  ['a tale', 'It is a story of two towns.'],
  ['an open question', 'The question is who will pay for the bridge.'],
  ['a choice', 'The mayor faces a difficult choice.'],
  ['a judgement', 'The decision was a mistake.'],
  ['a deserved win', 'The team deserved to win.'],
  ['a triumph', 'The concert was a triumph.'],
  ['what should be', 'Dogs should be kept on the lead.'],
  ['what is usual', 'Taxis wait in a shorter line already.'],
  ['no comment', 'The board had no comment on the letter.'],
  ['not available to comment on', 'The ministry was not available to comment on the tender.'],
  ['irony', 'Ironically, the bridge opened a year too late.'],
  ['a trend', 'The rise of the small clubs has changed the game.'],
  ['what is about to be', 'Orsk voters are poised to turn the page.'],
  ['a race', 'The race for the harbour is heating up.'],
];

export const ownVoice: GoldCase[] = [
  ...facts.map(
    ([title, text, stated = text.slice(0, -1)]): GoldCase => ({
      title: `a fact: ${title}`,
      text,
      mentions: [{ text: stated, kind: 'publisher', quotation: 'none' }],
    }),
  ),
  ...noFacts.map(([title, text]): GoldCase => ({ title: `no fact: ${title}`, text, mentions: [] })),
];
