import { describe, expect, it } from 'vitest';
import { sayUnset } from '../../lib/publish/unset';

describe('A site that is built', () => {
  it('warns that nobody has said where it will be public', () => {
    expect(sayUnset({ origin: null }).join('')).toMatch(/site\.json 的 origin.*二维码/s);
  });

  it('warns of nothing where that is said', () => {
    expect(sayUnset({ origin: 'https://www.example.gov.cn' })).toEqual([]);
  });
});
