/** An ISO moment as a column of a table shows it: `2026-03-02 10:05`, in UTC. */
export const momentWords = (moment: string | null): string => moment?.slice(0, 16).replace('T', ' ') ?? '–';
