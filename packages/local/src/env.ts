/** What this package reads from its environment, and all that the services it starts are given of it. */
export const searchPath: string = process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin';
