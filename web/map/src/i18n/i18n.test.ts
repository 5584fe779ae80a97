import { describe, expect, it } from 'vitest';
import { en } from './en';
import { id } from './id';
import { preferredLanguage } from './index';

describe('the language', () => {
  it.each([
    [['id-ID', 'en'], 'id'],
    [['in'], 'id'],
    [['en-GB', 'id'], 'en'],
    [['de', 'id', 'en'], 'id'],
    [['de'], 'en'],
    [[], 'en'],
  ] as const)('for a browser of %j is %s', (wanted, expected) => expect(preferredLanguage(wanted)).toBe(expected));
});

describe('the texts', () => {
  const keys = (value: object, path = ''): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'object' && inner ? keys(inner as object, `${path}${key}.`) : [`${path}${key}`],
    );

  it('are the same in both languages, none empty', () => {
    expect(keys(en).sort()).toEqual(keys(id).sort());
    const texts = [...Object.values(id), ...Object.values(en)].filter((text) => typeof text === 'string');
    expect(texts.filter((text) => !text.trim())).toEqual([]);
  });

  it('write numbers as the language does', () => {
    expect(id.km(1234.56)).toBe('1.234,6 km');
    expect(en.km(1234.56)).toBe('1,234.6 km');
  });
});
