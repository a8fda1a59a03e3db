/** One thing that was looked at. `detail` says how it is; `advice` what to do, where it is not well. */
export type Check = { name: string; ok: boolean; detail: string; advice: string | null };

export const fine = (name: string, detail: string): Check => ({ name, ok: true, detail, advice: null });
export const bad = (name: string, detail: string, advice: string): Check => ({
  name,
  ok: false,
  detail,
  advice,
});
