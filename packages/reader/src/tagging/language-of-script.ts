import { denseScript, scripts } from '../lexicon/language-scripts.ts';

/** Kana beside many Chinese characters is still Japanese; a few in a Chinese text are names. */
const leastKana = 0.1;

/** The language of a text most of which is not in Latin letters, by its script; null where most of it is. */
export function languageOfScript(part: string): string | null {
  const latin = part.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const counts = new Map<string, number>();
  for (const { script, tag } of scripts) {
    const found = part.match(script);
    if (!found) continue;
    counts.set(tag, found.length * (denseScript.test(found[0]!) ? 3 : 1));
  }
  const kana = counts.get('ja') ?? 0;
  const han = counts.get('zh') ?? 0;
  if (kana > leastKana * han) {
    counts.set('ja', kana + han);
    counts.delete('zh');
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] <= latin) return null;
  const script = scripts.find(({ tag }) => tag === best[0])!;
  return script.unless?.find(({ letters }) => letters.test(part))?.tag ?? script.tag;
}
