import { describe, expect, it } from 'vitest';
import { takeTurns } from './take-turns.ts';

/** Work that is told when to end, and notes when it began. */
function tasks() {
  const begun: string[] = [];
  const end = new Map<string, (error?: Error) => void>();
  const task = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      begun.push(name);
      end.set(name, (error) => (error ? reject(error) : resolve(name)));
    });
  return { begun, task, end: (name: string, error?: Error) => end.get(name)!(error) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('lets so many work at once, and the others in the order in which they came', async () => {
    const { begun, task, end } = tasks();
    const inTurn = takeTurns(2);
    const all = ['a', 'b', 'c', 'd'].map((name) => inTurn(task(name)));
    await settled();
    expect(begun).toEqual(['a', 'b']);
    end('b');
    await settled();
    expect(begun).toEqual(['a', 'b', 'c']);
    end('a');
    await settled();
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    end('c');
    end('d');
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes on after one that failed', async () => {
    const { begun, task, end } = tasks();
    const inTurn = takeTurns(1);
    const failing = inTurn(task('a'));
    const next = inTurn(task('b'));
    await settled();
    end('a', new Error('no'));
    await expect(failing).rejects.toThrow('no');
    await settled();
    expect(begun).toEqual(['a', 'b']);
    end('b');
    expect(await next).toBe('b');
  });

  it('lets nobody who comes later take the place of one who waits', async () => {
    const { begun, task, end } = tasks();
    const inTurn = takeTurns(1);
    const first = inTurn(task('a')).then(() => inTurn(task('late')));
    const waiting = inTurn(task('b'));
    await settled();
    end('a');
    await settled();
    expect(begun).toEqual(['a', 'b']);
    end('b');
    await waiting;
    await settled();
    end('late');
    expect(await first).toBe('late');
  });
});
