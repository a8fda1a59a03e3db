/** Where the next page of a list begins: what its infinite query asks for after a page. */
export const nextPage = (page: { nextCursor: string | null }): string | null => page.nextCursor;
