import type { PageElement } from './dom.ts';
import type { Outline } from './outline-page.ts';

const most = { caption: 280, lines: 2, levels: 5 };
const small = 'em,i,small,font,span,cite,figcaption';

/** Whether all words of a paragraph are set apart from running text, in italics or small print. */
const isSetApart = (paragraph: PageElement, text: string): boolean =>
  Array.from(paragraph.children)
    .filter((child) => small.split(',').includes(child.localName))
    .reduce((sum, child) => sum + (child.textContent ?? '').trim().length, 0) >=
  text.length * 0.9;

/**
 * Boxes that hold a picture and the few words under it, in whatever elements they are set; a paragraph with a picture
 * in it is one only where its words are in italics or small print. What has a heading is a card or an item of a list.
 */
export function pictureBoxes(page: PageElement, outline: Outline): PageElement[] {
  const found = new Set<PageElement>();
  for (const picture of page.querySelectorAll('img,amp-img')) {
    let box: PageElement | null = null;
    let levels = 0;
    for (let of = picture.parentNode; of && levels < most.levels; of = of.parentNode, levels += 1) {
      const range = outline.rangeOf(of);
      if (!range) continue;
      const lines = range.to - range.from;
      if (lines === 0) continue;
      const { characters } = outline.sizeOf(range);
      if (lines > most.lines || characters > most.caption) break;
      const blocks = outline.blocks.slice(range.from, range.to);
      if (blocks.some(({ tag, text, linked }) => /^h[1-6]$/.test(tag) || linked >= text.length * 0.5)) break;
      // Two lines are a caption and who took the picture, unless they are paragraphs.
      if (lines > 1 && blocks.some(({ tag }) => tag === 'p' || tag === 'li')) break;
      if (of.localName === 'p' && !isSetApart(of, blocks[0]!.text)) break;
      if (of.localName === 'li' || of.localName === 'article' || of.localName === 'body') break;
      box = of;
    }
    if (box) found.add(box);
  }
  return [...found];
}
