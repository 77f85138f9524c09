/** The order in which options are shown: mixed, and the same each time for the same question. */

function* numbers(seed: string): Generator<number> {
  let state = 0x811c9dc5;
  for (const character of seed)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  // mulberry32: small, and even enough to mix a handful of options.
  for (;;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}

/** Places 0..count-1, mixed by `seed`; with `mustDiffer` never in their own order (count > 1). */
export function seededOrder(count: number, seed: string, mustDiffer = false): number[] {
  const order = Array.from({ length: count }, (_, place) => place);
  const chance = numbers(seed);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor((chance.next().value ?? 0) * (last + 1));
    const [a = 0, b = 0] = [order[last], order[other]];
    order[last] = b;
    order[other] = a;
  }
  if (mustDiffer && order.every((value, place) => value === place)) order.push(order.shift() ?? 0);
  return order;
}
