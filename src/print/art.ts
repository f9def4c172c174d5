// The leaves that grow over a ground: tone on tone, so that they never compete with the words.
import type { Role } from './palette.ts';

/** Closed outline of cubic curves, in pt from the top left of the trim. */
export interface Shape {
  role: Role;
  start: Point;
  curves: [Point, Point, Point][];
}

export type Point = [number, number];

interface Leaf {
  /** Where the stalk ends. */
  at: Point;
  /** Degrees, 0 to the right, 90 up. */
  angle: number;
  length: number;
  role: Role;
}

/** Leaves for a sheet of this size: from two opposite corners when it lies, from the foot when it stands. */
export function drawArt(width: number, height: number): Shape[] {
  const leaves = width > height * 1.35 ? lying(width, height) : standing(width, height);
  return leaves.flatMap(drawLeaf);
}

function lying(width: number, height: number): Leaf[] {
  const low = fan([-height * 0.12, height * 1.16], height * 1.12, [84, 60, 37, 15], ['deep', 'glow', 'deep', 'glow']);
  const high = fan(
    [width + height * 0.12, -height * 0.16],
    height * 1.12,
    [264, 240, 217, 195],
    ['glow', 'deep', 'glow', 'deep'],
  );
  return [...low, ...high];
}

function standing(width: number, height: number): Leaf[] {
  const reach = Math.min(width * (height > width * 2 ? 1.5 : 1.02), height * 0.62);
  const left = fan([-width * 0.1, height * 1.04], reach, [82, 57, 33, 10], ['deep', 'glow', 'deep', 'glow']);
  const right = fan([width * 1.1, height * 1.04], reach * 0.78, [100, 126, 152], ['glow', 'deep', 'glow']);
  const top = fan([width * 1.08, -height * 0.02], reach * 0.62, [204, 232, 258], ['deep', 'glow', 'deep']);
  return [...right, ...left, ...top];
}

function fan(at: Point, length: number, angles: number[], roles: Role[]): Leaf[] {
  return angles.map((angle, index) => ({
    at,
    angle,
    length: length * (1 - 0.07 * index),
    role: roles[index] ?? 'deep',
  }));
}

/** A leaf and its rib; the rib is the ground showing through. */
function drawLeaf(leaf: Leaf): Shape[] {
  const blade = place(leaf, leaf.role, 0.19, 0, 1);
  const rib = place(leaf, 'ground', 0.0055, 0.06, 0.86);
  return [blade, rib];
}

function place(leaf: Leaf, role: Role, width: number, from: number, to: number): Shape {
  const turn = (leaf.angle * Math.PI) / 180;
  const spot = (along: number, aside: number): Point => {
    const x = (from + (to - from) * along) * leaf.length;
    const y = aside * width * leaf.length;
    return [
      round(leaf.at[0] + x * Math.cos(turn) + y * Math.sin(turn)),
      round(leaf.at[1] - x * Math.sin(turn) + y * Math.cos(turn)),
    ];
  };
  return {
    role,
    start: spot(0, 0),
    curves: [
      [spot(0.2, -1.25), spot(0.72, -1.2), spot(1, 0)],
      [spot(0.78, 0.75), spot(0.26, 1.15), spot(0, 0)],
    ],
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
