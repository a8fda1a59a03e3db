import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './dom.ts';
import { type Block, blocksOf } from './render-text.ts';

/**
 * The body as Mozilla's Readability finds it, [] where it finds none. Takes the tree apart.
 */
export function readableBody(page: PageDocument): Block[] {
  try {
    const result = new Readability<PageElement>(page, {
      disableJSONLD: true,
      serializer: (node) => node as unknown as PageElement,
    }).parse();
    return result?.content ? blocksOf(result.content) : [];
  } catch {
    // Readability gives up on a few odd trees; what the other ways found is left then.
    return [];
  }
}
