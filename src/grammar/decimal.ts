import type { Decimal } from '../model/amounts.ts';

export const ZERO: Decimal = { units: 0n, exponent: 0 };

/** The number that a string of digits with an optional full stop writes. */
export function decimal(digits: string): Decimal {
  const point = digits.indexOf('.');
  if (point < 0) return { units: BigInt(digits), exponent: 0 };
  return {
    units: BigInt(digits.slice(0, point) + digits.slice(point + 1)),
    exponent: point + 1 - digits.length,
  };
}

export function whole(value: number): Decimal {
  return { units: BigInt(value), exponent: 0 };
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { units: shifted(a, exponent) + shifted(b, exponent), exponent };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, exponent: a.exponent + b.exponent };
}

/** The number times a power of ten. */
export function scaled(a: Decimal, power: number): Decimal {
  return power === 0 ? a : { units: a.units, exponent: a.exponent + power };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = shifted(a, exponent) - shifted(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The JavaScript number nearest to it: exact wherever one is, since no binary arithmetic takes part. */
export function toNumber({ units, exponent }: Decimal): number {
  return Number(`${units}e${exponent}`);
}

function shifted({ units, exponent }: Decimal, to: number): bigint {
  return units * 10n ** BigInt(exponent - to);
}
