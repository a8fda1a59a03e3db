/** What the list of articles asks for. Server and browser build it here, so that what one read the other finds. */
export const articlesRequest = (query: string) => ({ limit: 40, ...(query && { query }) });
