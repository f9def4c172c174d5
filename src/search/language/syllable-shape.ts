import { splitTone } from './spelling.ts';

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?';
const VOWELS = [
  '[aăâeêioôơuưy]',
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iê|yê|oa|oă|oe|oi|oo|ôi|ơi|ua|uă|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu',
  'iêu|yêu|oai|oao|oay|oeo|uao|uây|uôi|ươi|ươu|uya|uyê|uyu',
].join('|');
const SHAPE = new RegExp(`^${ONSET}(?:${VOWELS})(?:ch|ng|nh|[cmnpt])?$`);
const STOPPED = /(?:ch|[cpt])$/;

/** Could this be a Vietnamese syllable? A stopped one ("các", "cạc") takes only the sharp and the heavy tone. */
export function isSyllable(text: string): boolean {
  const { base, tone } = splitTone(text);
  if (tone && STOPPED.test(base) && tone !== '\u0301' && tone !== '\u0323') return false;
  return SHAPE.test(base);
}
