/** Which names of a picture are drawn, and how large, so that they can be read where it is small. */

/** A name below its circle, in the plane of the picture. */
export interface Named {
  x: number;
  y: number;
  radius: number;
  name: string;
}

/** As large as names are drawn where there is room, in units of the plane. */
export const usual = 12;

/** Smaller than this, in pixels, names are not read. */
const smallest = 8;

/** As large as they are drawn then, in pixels. */
const readable = 10;

/** A Latin letter is about half as wide as a character of Chinese. */
const width = (name: string) => [...name].reduce((sum, character) => sum + (character > "\u02ff" ? 1 : 0.6), 0);

/**
 * How large names are drawn, in units of the plane.
 * @param scale Pixels for each unit of the plane.
 */
export const sizeAt = (scale: number) => (usual * scale < smallest ? readable / scale : usual);

/**
 * How far to the right a name is drawn from the middle of its circle, so that none is cut off at the edge of the picture: names that are larger than usual may reach over it.
 * @param size How large it is drawn, see {@link sizeAt}.
 */
export function aside({ x, name }: Pick<Named, "x" | "name">, size: number, { left, right }: { left: number; right: number }): number {
  const half = (size * width(name)) / 2;
  return Math.max(left + half - x, Math.min(0, right - half - x));
}

/**
 * Which names are drawn: all where they are as small as usual, and where they must be larger those that find room, one after another.
 * @param named In the order in which they count.
 * @param size How large they are drawn, see {@link sizeAt}.
 */
export function namesThatFit(named: Named[], size: number): boolean[] {
  if (size <= usual) return named.map(() => true);
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  return named.map(({ x, y, radius, name }) => {
    const half = (size * width(name)) / 2;
    const box = { left: x - half, right: x + half, top: y + radius, bottom: y + radius + size * 1.3 };
    if (taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)) return false;
    taken.push(box);
    return true;
  });
}
