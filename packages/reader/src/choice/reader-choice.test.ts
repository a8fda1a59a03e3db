import { describe, expect, it } from 'vitest';
import { defaultReader, readerChoiceOf } from './reader-choice.ts';

const endpoint = {
  SAYSO_READER: 'endpoint',
  SAYSO_ENDPOINT_URL: 'http://localhost:11434/v1',
  SAYSO_ENDPOINT_MODEL: 'newsreader',
};

describe('the choice of a reader', () => {
  it('is the default where nothing is set, or something to nothing', () => {
    expect(readerChoiceOf({})).toEqual({ name: defaultReader });
    expect(readerChoiceOf({ SAYSO_READER: '' })).toEqual({ name: defaultReader });
  });

  it.each(['rules', 'trained'] as const)('is %s where that is said', (name) => {
    expect(readerChoiceOf({ SAYSO_READER: name, SAYSO_ENDPOINT_URL: 'nonsense' })).toEqual({ name });
  });

  it('is an endpoint with its address and model, and a key where there is one', () => {
    const found = { name: 'endpoint', url: endpoint.SAYSO_ENDPOINT_URL, model: 'newsreader' };
    expect(readerChoiceOf(endpoint)).toEqual({ ...found, key: null });
    expect(readerChoiceOf({ ...endpoint, SAYSO_ENDPOINT_KEY: 'k' })).toEqual({ ...found, key: 'k' });
  });

  it.each([
    ['SAYSO_READER', { SAYSO_READER: 'Rules' }],
    ['SAYSO_ENDPOINT_URL', { ...endpoint, SAYSO_ENDPOINT_URL: undefined }],
    ['SAYSO_ENDPOINT_URL', { ...endpoint, SAYSO_ENDPOINT_URL: 'localhost:11434' }],
    ['SAYSO_ENDPOINT_URL', { ...endpoint, SAYSO_ENDPOINT_URL: 'file:///etc/passwd' }],
    ['SAYSO_ENDPOINT_MODEL', { ...endpoint, SAYSO_ENDPOINT_MODEL: '' }],
  ])('names %s where it is wrong, and not what it was', (variable, variables) => {
    expect(() => readerChoiceOf(variables)).toThrow(
      expect.objectContaining({ code: 'bad-request', message: expect.stringContaining(variable) }),
    );
    expect(() => readerChoiceOf(variables)).not.toThrow(/passwd|'Rules'/);
  });
});
