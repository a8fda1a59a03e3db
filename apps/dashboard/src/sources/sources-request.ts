/** What the list of sources asks for. Server and browser build it here, so that what one read the other finds. */
export const sourcesRequest = (query: string) => ({ limit: 60, ...(query && { query }) });
