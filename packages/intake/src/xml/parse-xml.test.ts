import { AppError } from '@sayso/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml } from './parse-xml.ts';
import { attributeOf, baseOf, elementsOf, innerMarkup, languageOf, textOf } from './xml-element.ts';

const rootOf = (xml: string) => elementsOf(parseXml(xml))[0]!;

describe('an XML document', () => {
  it('keeps the case of names and resolves their namespaces', () => {
    const root = rootOf('<a xmlns="urn:a" xmlns:b="urn:b"><b:Note/><c:x/><d xmlns=""/></a>');
    expect(elementsOf(root).map(({ name, local, space }) => [name, local, space])).toEqual([
      ['b:Note', 'Note', 'urn:b'],
      ['c:x', 'x', null],
      ['d', 'd', ''],
    ]);
  });

  it.each([
    ['the references of XML', '&lt;b&gt; &amp;amp; &quot;', '<b> &amp; "'],
    ['the references of HTML', 'caf&eacute;&nbsp;&rsquo;', 'café\u00a0’'],
    ['numbers, those of Windows-1252 too', '&#233;&#xe9;&#146;', 'éé’'],
    ['a bare ampersand', 'Marrow & Sons, AT&T, ?a=1&copy=2', 'Marrow & Sons, AT&T, ?a=1&copy=2'],
    ['a bare bracket', 'rates < 3 and <3', 'rates < 3 and <3'],
    ['CDATA as it is', '<![CDATA[<b>&amp;</b> < ]]> &amp; more', '<b>&amp;</b> <  & more'],
    ['no character that XML forbids', 'a\u0001b&#2;c\ufffe', 'abc'],
    ['no comment', 'a<!-- b -->c', 'ac'],
  ])('has %s', (_what, inner, text) => {
    expect(textOf(rootOf(`<a>${inner}</a>`))).toBe(text);
  });

  it('is read where it is ill-formed', () => {
    const root = rootOf('junk <a x=1 y><b>one<c>two</b></z>three</a>');
    expect(textOf(root)).toBe('onetwothree');
    expect(attributeOf(root, 'X')).toBe('1');
    expect(attributeOf(root, 'y')).toBe('');
    expect(textOf(rootOf('<a><![CDATA[never closed'))).toBe('never closed');
  });

  it('gives what is marked up in it as HTML', () => {
    const root = rootOf('<a xmlns:x="urn:x"><x:p class="q">A &lt; <x:br/>B</x:p></a>');
    expect(innerMarkup(root)).toBe('<p class="q">A &lt; <br>B</p>');
  });

  it('knows bases and languages from what is around', () => {
    const inner = elementsOf(
      rootOf('<a xml:base="https://vale.example/x/" xml:lang="de"><b xml:base="y/"/></a>'),
    )[0]!;
    expect(baseOf(inner, null)).toBe('https://vale.example/x/y/');
    expect(languageOf(inner)).toBe('de');
  });
});

describe('hostile XML', () => {
  const lol = (level: number): string => `<!ENTITY lol${level} "${`&lol${level - 1};`.repeat(10)}">`;
  const laughs = `<!DOCTYPE a [<!ENTITY lol0 "lol">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(lol).join('')}]>`;
  it.each([
    ['billion laughs that nobody hears', `${laughs}<a>text</a>`, 'text'],
    ['an entity with tags in it', '<!DOCTYPE a [<!ENTITY x "<b>no</b>]>"> <!-- ]> -->]><a>text</a>', 'text'],
    ['an external DTD', '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd"><a>text</a>', 'text'],
    ['a DOCTYPE that never ends', '<!DOCTYPE a [ <a>text</a>', 'text'],
  ])('%s expands nothing', (_what, xml, text) => {
    const root = parseXml(xml);
    expect(textOf(root).trim().endsWith(text)).toBe(true);
    expect(textOf(root).length).toBeLessThan(40);
  });

  it.each([
    ['billion laughs', `${laughs}<a>&lol9;</a>`, 'unsafe-entity'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///a">]><a>&x;</a>', 'unsafe-entity'],
    ['too deep', '<a>'.repeat(100_000), 'too-deep'],
    ['too many elements', `<r>${'<a/>'.repeat(600_000)}</r>`, 'too-large'],
  ])('%s is refused in words', (_what, xml, code) => {
    try {
      parseXml(xml);
      expect.unreachable();
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(AppError);
      expect((thrown as AppError).code).toBe(code);
    }
  });

  it('names like those of a prototype are names', () => {
    const root = rootOf('<__proto__ constructor="a" __proto__="b"><toString>c</toString></__proto__>');
    expect(attributeOf(root, '__proto__')).toBe('b');
    expect(textOf(root)).toBe('c');
  });

  it('megabytes of one attribute, of brackets, of ends without a start', () => {
    expect(textOf(rootOf(`<a b="${'x'.repeat(5_000_000)}">c</a>`))).toBe('c');
    expect(textOf(rootOf(`<a>${'< '.repeat(1_000_000)}</a>`))).toHaveLength(2_000_000);
    expect(textOf(rootOf(`<a>${'</b>'.repeat(1_000_000)}c</a>`))).toBe('c');
  });

  it('any soup of tags gives a tree', () => {
    const part = fc.constantFrom(
      ...[
        '<a>',
        '</a>',
        '<b x="',
        '">',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<?x',
        '?>',
        '<!DOCTYPE',
        '[',
        ']',
        '&',
        ';',
        'x:',
        '<',
        '/>',
        "'",
        ' ',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expect(parseXml(parts.join('')).parent).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
