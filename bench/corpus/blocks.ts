/** Made plans come in blocks: the plans of one place and the agencies there, so that no list grows but those of the whole site. */
export const PLANS_A_BLOCK = 25;
/** Every so many blocks lie in a real place of places.yaml, the others in a made one. */
const REAL_EVERY = 20;
const REAL_PLACES = [
  { id: 'binh-phuoc', name: 'Bình Phước' },
  { id: 'ben-tre', name: 'Bến Tre' },
  { id: 'dong-nai', name: 'Đồng Nai' },
  { id: 'vinh-long', name: 'Vĩnh Long' },
] as const;
const NAMES = 'Sông Mây|Núi Cúi|Đồng Lau|Cửa Lở|Bãi Dừa|Hồ Sen|Gò Mít|Rừng Thông|Bến Tranh|Vườn Xoài'.split('|');

export interface Block {
  index: number;
  place: { id: string; name: string; made: boolean };
  /** How many blocks lay in the same place before: their plans' numbers must not meet. */
  round: number;
}

export function blockOf(plan: number): Block {
  return blockAt(Math.floor(plan / PLANS_A_BLOCK));
}

export function blockAt(index: number): Block {
  const [turn, rest] = [Math.floor(index / REAL_EVERY), index % REAL_EVERY];
  const real = rest === 0 ? REAL_PLACES[turn % REAL_PLACES.length] : undefined;
  if (real) return { index, place: { ...real, made: false }, round: Math.floor(turn / REAL_PLACES.length) };
  const name = `Ví dụ ${NAMES[index % NAMES.length] ?? ''} ${index}`;
  return { index, place: { id: `vi-du-${index}`, name, made: true }, round: 0 };
}

/** The blocks that so many plans lie in. */
export function blocksFor(plans: number): Block[] {
  return Array.from({ length: Math.ceil(plans / PLANS_A_BLOCK) }, (_, index) => blockAt(index));
}
