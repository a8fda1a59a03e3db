import { parseHTML } from 'linkedom';

/** The little of the DOM that intake uses; the DOM's own types come with a browser's globals. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly textContent: string | null;
}
export interface PageElement extends PageNode {
  readonly localName: string;
  readonly className: string;
  readonly id: string;
  readonly children: ArrayLike<PageElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
  contains(node: PageNode): boolean;
  remove(): void;
}
export interface PageDocument extends PageElement {
  readonly body: PageElement;
  readonly documentElement: PageElement;
  readonly title: string;
}

export const nodeType = { element: 1, text: 3 } as const;

/** What elements of one make have in common: their name and classes, the numbers in these left out. */
export const kindOf = (element: PageElement): string =>
  `${element.localName}.${element.className.replace(/\d+/g, '')}`;

/**
 * A tree of a cleaned page's markup. The parser ends a text at every character reference; texts side by side are made one
 * again, since Readability asks for the text of elements within elements over and over, node by node.
 */
export function buildTree(body: string, head = ''): PageDocument {
  const { document } = parseHTML(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
  ) as unknown as { document: PageDocument & { normalize(): void } };
  document.normalize();
  return document;
}
