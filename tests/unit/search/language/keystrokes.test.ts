import { describe, expect, it } from 'vitest';
import { readTelex, readVni } from '../../../../src/search/language/keystrokes.ts';

describe('keystrokes left by a keyboard without its input method', () => {
  it.each([
    ['hooij', 'hội'],
    ['hooji', 'hội'],
    ['coong', 'công'],
    ['xax', 'xã'],
    ['dduwowngf', 'đường'],
    ['dduongwf', 'đường'],
    ['rachs', 'rách'],
    ['nguwowif', 'người'],
    ['quys', 'quý'],
  ])('reads Telex %s as %s', (keys, word) => {
    expect(readTelex(keys)).toBe(word);
  });

  it.each([
    ['ho65i', 'hội'],
    ['d9u7o72ng', 'đường'],
    ['d9u7o7ng2', 'đường'],
    ['xa4', 'xã'],
    ['ba8ng', 'băng'],
  ])('reads VNI %s as %s', (keys, word) => {
    expect(readVni(keys)).toBe(word);
  });

  it.each(['website', 'facebook', 'cacr', 'an', 'toa', ''])('leaves %j alone', (word) => {
    expect(readTelex(word)).toBeNull();
    expect(readVni(word)).toBeNull();
  });
});
