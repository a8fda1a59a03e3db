import { expect, it } from 'vitest';
import { buildTree, nodeType } from './dom.ts';

it('has one text where the parser makes one of each character reference', () => {
  const { body } = buildTree('<p>Nuts &amp; bolts &lt;&gt; <b>&quot;x&quot;</b> &amp; more</p>');
  const texts: (string | null)[] = [];
  for (let node = body.querySelector('p')!.firstChild; node; node = node.nextSibling)
    texts.push(node.nodeType === nodeType.text ? node.textContent : `[${node.textContent}]`);
  expect(texts).toEqual(['Nuts & bolts <> ', '["x"]', ' & more']);
});
