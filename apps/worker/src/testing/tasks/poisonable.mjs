// Work for tests: the built one, but for documents that say which poison they are.
import readDocument from '../../../dist/processes/read-document.js';
import obey from './whatever-it-is-told.mjs';

export default function readOrDie(received, setting) {
  const poison = /^POISON: (\w+)/.exec(new TextDecoder().decode(received.bytes));
  return poison
    ? obey({ ...received, bytes: new TextEncoder().encode(poison[1]) })
    : readDocument(received, setting);
}
