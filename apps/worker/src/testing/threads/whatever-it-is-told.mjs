// A thread for tests: it does what the document says, in the place of reading it.
const deeds = {
  echo: ({ bytes, name }) => ({ result: `${bytes.byteLength} bytes of ${name}` }),
  environment: () => ({ result: Object.keys(process.env) }),
  refuse: () => ({ failure: { code: 'binary-document', message: 'It is no text.' } }),
  err: () => ({ mistake: new TypeError('a mistake in the reader') }),
  loop: () => {
    for (;;);
  },
  eat: () => {
    const eaten = [];
    for (;;) eaten.push(new Array(100_000).fill(eaten.length));
  },
  exit: () => process.exit(3),
};

export default function obey(received) {
  const [deed] = new TextDecoder().decode(received.bytes).split(' ');
  return deeds[deed](received);
}
