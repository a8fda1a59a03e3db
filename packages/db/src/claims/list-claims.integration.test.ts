import { type ClaimFilter, newId, type SourceId } from '@sayso/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../fixtures/open-test-database.ts';

let test: TestDatabase;
beforeEach(async () => {
  test = await openTestDatabase();
});
afterEach(async () => {
  await test?.close();
});

const first = { limit: 30 };
const textsOf = async (filter: Partial<ClaimFilter> = {}) =>
  (await test.database.claims.list({ order: 'worth', ...filter }, first)).items.map((claim) => claim.text);

describe('the desk’s queue', () => {
  it('is ordered by worth, by spread or by news, and keeps its place while claims come in', async () => {
    const worths = [0.2, 0.9, 0.4, 0.9, 0.6];
    for (const [index, worth] of worths.entries())
      await test.walk({ publisher: `Wire ${index}`, claims: [{ text: `Claim ${index}`, worth }] });
    await test.walk({ publisher: 'Echo', claims: [{ text: 'Claim 2', worth: 0.1 }] });

    const page = (filter: Partial<ClaimFilter>, cursor: string | null) =>
      test.database.claims.list({ order: 'worth', ...filter }, { limit: 2, cursor });
    const one = await page({}, null);
    expect(one.items.map((claim) => claim.text)).toEqual(['Claim 3', 'Claim 1']);
    await test.walk({ publisher: 'Late', claims: [{ text: 'Late and worthy', worth: 1 }] });
    const two = await page({}, one.nextCursor);
    expect(two.items.map((claim) => claim.text)).toEqual(['Claim 4', 'Claim 2']);
    const three = await page({}, two.nextCursor);
    expect(three.items.map((claim) => claim.text)).toEqual(['Claim 0']);
    expect(three.nextCursor).toBeNull();

    expect((await page({ order: 'spread' }, null)).items[0]!.text).toBe('Claim 2');
    expect((await textsOf({ order: 'new' }))[0]).toBe('Late and worthy');
    for (const order of ['spread', 'new'] as const) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const next = await page({ order }, cursor);
        seen.push(...next.items.map((claim) => claim.text));
        cursor = next.nextCursor;
      } while (cursor);
      expect(seen).toHaveLength(6);
      expect(new Set(seen).size).toBe(6);
    }
    await expect(page({ order: 'new' }, one.nextCursor)).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('finds words in any case, and signs as they stand', async () => {
    await test.walk({
      claims: [
        { text: 'Über 50% of the crates' },
        { text: 'Over 50 of the crates' },
        { text: 'A_B is a code' },
      ],
    });
    expect(await textsOf({ query: 'über' })).toEqual(['Über 50% of the crates']);
    expect(await textsOf({ query: '50%' })).toEqual(['Über 50% of the crates']);
    expect(await textsOf({ query: ' CRATES ' })).toHaveLength(2);
    expect(await textsOf({ query: 'a_b' })).toEqual(['A_B is a code']);
    expect(await textsOf({ query: '%' })).toHaveLength(1);
    expect(await textsOf({ query: '\\' })).toEqual([]);
    expect(await textsOf({ query: '\0' })).toEqual([]);
  });

  it('shows what a source speaks for, and sources count what counts', async () => {
    const url = 'https://news.example/sources';
    const police = { name: 'Harbour Police', kind: 'organization' as const };
    await test.walk({ url, claims: [{ text: 'A crate fell', by: police }, { text: 'Nobody saw it' }] });
    await test.walk({ publisher: 'Other', claims: [{ text: 'A crate fell', by: police }] });
    const { items } = await test.database.sources.list({}, first);
    expect(items).toMatchObject([
      { name: 'Harbour Police', kind: 'organization', naming: 'named', mentions: 2, claims: 1, articles: 2 },
    ]);
    const sourceId: SourceId = items[0]!.id;
    expect(await textsOf({ sourceId })).toEqual(['A crate fell']);
    expect(await test.database.sources.get(sourceId)).toEqual(items[0]);

    await test.walk({ url, claims: [{ text: 'A crate fell' }, { text: 'Nobody saw it' }] });
    expect(await test.database.sources.get(sourceId)).toMatchObject({ mentions: 1, articles: 1 });
    expect((await test.database.sources.list({ query: 'harbour pol' }, first)).items).toHaveLength(1);
    expect((await test.database.sources.list({ query: 'nobody' }, first)).items).toEqual([]);
    await expect(test.database.sources.get(newId('source'))).rejects.toMatchObject({ code: 'not-found' });
  });
});
