// An invented article as the reader would read it: its text, and where each statement, figure, source and cue stands.

const unsaid = { name: null, text: null, span: null, cue: null };

const isBody = (name) => name.endsWith(' Office');

function figuresOf(words, start) {
  const found = /\d+/.exec(words);
  if (!found) return [];
  const from = start + found.index;
  return [
    {
      start: from,
      end: from + found[0].length,
      text: found[0],
      value: Number(found[0]),
      upper: null,
      comparator: 'exactly',
      unit: null,
      counted: null,
    },
  ];
}

/** @returns the text of some sentences, and a mention for each of them */
export function composeArticle(sentences) {
  let text = '';
  /** Adds words to the text. @returns their span */
  const write = (words) => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const mentions = sentences.map(({ text: words, by, outlet }) => {
    if (text !== '') write(' ');
    const content = write(words);
    write(', ');
    const who = write(by);
    write(' ');
    const cue = { ...write(outlet ? 'told' : 'said'), text: outlet ? 'told' : 'said' };
    const chain = [{ kind: 'publisher', naming: 'named', ...unsaid }];
    if (outlet) {
      write(' ');
      chain.push({
        kind: 'outlet',
        naming: 'named',
        ...unsaid,
        name: outlet,
        text: outlet,
        span: write(outlet),
      });
    }
    chain.push({
      kind: isBody(by) ? 'organization' : 'person',
      naming: 'named',
      name: by,
      text: by,
      span: who,
      cue,
    });
    write('.');
    return {
      text: words,
      spans: [content],
      chain,
      quotation: 'indirect',
      within: null,
      hedges: [],
      certainty: 'unstated',
      polarity: 'affirmed',
      figures: figuresOf(words, content.start),
      times: [],
      checkWorthiness: 0.5,
    };
  });
  return { text, mentions };
}
