import { AppError } from '@sayso/schema';
import { describe, expect, it } from 'vitest';
import { parseXml } from './parse-xml.ts';
import { resolveEntities } from './resolve-entities.ts';
import { descendantsOf, textOf } from './xml-element.ts';

const document = (subset: string, inner: string): string =>
  `<?xml version="1.0"?><!DOCTYPE a [${subset}]><a>${inner}</a>`;
const textIn = (xml: string): string => textOf(parseXml(xml)).replace('<?xml version="1.0"?>', '');
const refusalOf = (xml: string): string => {
  try {
    return `read: ${textIn(xml)}`;
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    expect(thrown.message).toMatch(/^[A-Z].*\.$/);
    return thrown.code;
  }
};

describe('entities of a DOCTYPE', () => {
  it.each([
    [
      'plain words',
      '<!ENTITY corp "Example Corp.">',
      '&corp; sold, &corp; said',
      'Example Corp. sold, Example Corp. said',
    ],
    [
      'by either quotation mark',
      `<!ENTITY a 'The "Vale"'><!ENTITY b "Orth's">`,
      '&a; &b;',
      'The "Vale" Orth\'s',
    ],
    [
      'a character by its number',
      '<!ENTITY oo "&#246;"><!ENTITY hex "&#xF6;">',
      'T&oo;lle T&hex;lle',
      'Tölle Tölle',
    ],
    [
      'what XML defines itself',
      '<!ENTITY att "Marrow &amp; Sons &lt;Ansel&gt;">',
      '&att;',
      'Marrow & Sons <Ansel>',
    ],
    ['mark-up by numbers is text', '<!ENTITY b "&#60;b>no&#60;/b>">', '&b;', '<b>no</b>'],
    ['an ampersand by its number is text', '<!ENTITY b "&#38;corp;"><!ENTITY corp "x">', '&b;', '&corp;'],
    ['the first of two counts', '<!ENTITY a "one"><!ENTITY a "two">', '&a;', 'one'],
    ['one in a comment is none', '<!-- <!ENTITY a "one"> --><!ENTITY b "two">', '&a; &b;', '&a; two'],
    [
      'those of XML stay what they are',
      '<!ENTITY amp "&#38;#38;"><!ENTITY lt "x">',
      'a &amp; b &lt; c',
      'a & b < c',
    ],
    ['those of HTML may be declared', '<!ENTITY eacute "&#233;">', 'caf&eacute;', 'café'],
    ['not in CDATA', '<!ENTITY a "one">', '<![CDATA[&a;]]>', '&a;'],
    ['one that is nowhere declared stays', '<!ENTITY a "one">', '&b; &a;', '&b; one'],
    ['one kept elsewhere that is not used', '<!ENTITY a SYSTEM "file:///etc/passwd">', 'words', 'words'],
    [
      'parameters',
      '<!ENTITY % a SYSTEM "http://a.example/x.dtd"> %a; <!ENTITY % b "<!ENTITY c \'d\'>"> %b;',
      '&c; &a;',
      '&c; &a;',
    ],
    ['names of a prototype', '<!ENTITY constructor "one">', '&constructor; &toString;', 'one &toString;'],
  ])('%s', (_what, subset, inner, text) => {
    expect(textIn(document(subset, inner))).toBe(text);
  });

  it('are known in values of attributes', () => {
    const root = parseXml(document('<!ENTITY a "The &quot;Vale&quot; > it">', '<b c="&a;!"/>'));
    const [inner] = descendantsOf(root, ({ name }) => name === 'b');
    expect(inner!.attributes).toEqual([{ name: 'c', value: 'The "Vale" > it!' }]);
  });

  it.each([
    ['kept in a file', '<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;'],
    ['kept at an address', '<!ENTITY a PUBLIC "x" "http://169.254.169.254/">', '&a;'],
    ['used in an attribute', '<!ENTITY a SYSTEM "file:///etc/passwd">', '<b c="&a;"/>'],
    ['made of others', '<!ENTITY a "ha"><!ENTITY b "&a;&a;">', '&b;'],
    ['made of itself', '<!ENTITY a "&a;">', '&a;'],
    ['with mark-up', '<!ENTITY a "<b>no</b>">', '&a;'],
    ['long', `<!ENTITY a "${'x'.repeat(501)}">`, '&a;'],
    ['used too often', `<!ENTITY a "${'x'.repeat(500)}">`, '&a;'.repeat(101)],
  ])('one that is %s is refused in words', (_what, subset, inner) => {
    expect(refusalOf(document(subset, inner))).toBe('unsafe-entity');
  });

  it('takes no more time than the document is long', () => {
    const started = performance.now();
    resolveEntities(document(`${'<!ENTITY '.repeat(300_000)}`, '&a;'.repeat(100_000)));
    resolveEntities(document('<!ENTITY a "x">', '<![CDATA['.repeat(100_000)));
    resolveEntities(document('<!ENTITY a "x">', '&'.repeat(1_000_000)));
    resolveEntities(`<!DOCTYPE a [${'<!-- '.repeat(200_000)}`);
    resolveEntities(`<!DOCTYPE a [${'"'.repeat(200_001)}`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
