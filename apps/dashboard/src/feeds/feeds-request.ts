/** What the list of feeds asks for. Server and browser ask the same, so that what one read the other finds. */
export const feedsRequest = { limit: 100 };
