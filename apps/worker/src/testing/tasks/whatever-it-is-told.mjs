// Work for tests: it does what the document says, in the place of reading it.
const deeds = {
  echo: ({ bytes, name }, setting) => ({
    result: `${bytes.byteLength} bytes of ${name}${setting?.mark ?? ''}`,
  }),
  environment: () => ({ result: Object.keys(process.env) }),
  refuse: () => ({ failure: { code: 'binary-document', message: 'It is no text.' } }),
  err: () => ({ mistake: new TypeError('a mistake in the reader') }),
  wrap: () => ({ result: () => 'what no message carries' }),
  loop: () => {
    for (;;);
  },
  eat: () => {
    const eaten = [];
    for (;;) eaten.push(new Array(100_000).fill(eaten.length));
  },
  // One allocation that is beyond every limit: in a thread it ends the whole process.
  gulp: () => ({ result: new Array(30_000_000).fill('abcdefgh').join(',').split(',').length }),
  exit: () => process.exit(3),
  pid: () => ({ result: process.pid }),
};

export default function obey(received, setting) {
  const [deed] = new TextDecoder().decode(received.bytes).split(' ');
  return deeds[deed](received, setting);
}
