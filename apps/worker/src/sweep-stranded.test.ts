import { silentLog } from '@sayso/queue';
import { AppError, type JobId, type JobKind, newId } from '@sayso/schema';
import { expect, it, vi } from 'vitest';
import { sweepStranded } from './sweep-stranded.ts';

it('hands every stranded row to the queue of its kind', async () => {
  const rows: { id: JobId; kind: JobKind }[] = [
    { id: newId('job'), kind: 'read' },
    { id: newId('job'), kind: 'fetch' },
  ];
  const stranded = vi.fn(async () => rows);
  const add = vi.fn(async () => {});
  await sweepStranded({ jobs: { stranded }, queues: { add }, log: silentLog });
  expect(add.mock.calls).toEqual(rows.map((row) => [row]));
});

it('ends with what stood in its way, for the next round to try again', async () => {
  const away = new AppError('service-unavailable', 'Redis does not answer.');
  const stranded = async () => [{ id: newId('job'), kind: 'read' as const }];
  const add = async () => {
    throw away;
  };
  await expect(sweepStranded({ jobs: { stranded }, queues: { add }, log: silentLog })).rejects.toBe(away);
});
