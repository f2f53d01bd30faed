/** A number in words, exactly: "6.4 billion", "12,345", "0.75". Never rounded. */
export function numberWords(value: number): string {
  const plain = decimal(Math.abs(value));
  const sign = value < 0 ? '−' : '';
  const [whole = '0', fraction = ''] = plain.split('.');
  for (const [zeros, name] of MAGNITUDES) {
    if (fraction !== '' || whole.length <= zeros) continue;
    const rest = whole.slice(-zeros).replace(/0+$/, '');
    if (rest.length <= 3)
      return `${sign}${grouped(whole.slice(0, -zeros))}${rest === '' ? '' : `.${rest}`} ${name}`;
  }
  return `${sign}${grouped(whole)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** What an amount measures and how much, in words. */
export function amountWords(amount: {
  readonly type: string;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly currency?: string | undefined;
  readonly points?: true | undefined;
  readonly counted?: string | undefined;
  readonly concept?: string | undefined;
  readonly unit?: string | undefined;
}): string {
  const { value, low, high } = amount;
  const number =
    value !== undefined
      ? numberWords(value)
      : `${low === undefined ? '…' : numberWords(low)} to ${high === undefined ? '…' : numberWords(high)}`;
  const measure = value === 1 && amount.concept !== undefined ? amount.concept : measureWords(amount);
  return measure === '' ? number : `${number} ${measure.replaceAll('-', ' ')}`;
}

/** The currency, noun or unit by which an amount is measured. */
export function measureWords(amount: {
  readonly type: string;
  readonly currency?: string | undefined;
  readonly points?: true | undefined;
  readonly counted?: string | undefined;
  readonly concept?: string | undefined;
  readonly unit?: string | undefined;
}): string {
  switch (amount.type) {
    case 'money':
      return amount.currency ?? '';
    case 'percent':
      return amount.points ? 'percentage points' : '%';
    case 'count':
      return amount.concept === undefined
        ? (amount.counted ?? '')
        : plural(amount.concept).replaceAll('-', ' ');
    default:
      return UNITS[amount.unit ?? ''] ?? amount.unit ?? '';
  }
}

const MAGNITUDES = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
] as const;

/** Signs that people know for UCUM codes that they may not. */
const UNITS: Readonly<Record<string, string>> = {
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
  h: 'hours',
  min: 'minutes',
  Cel: '°C',
  m2: 'm²',
  km2: 'km²',
  m3: 'm³',
  'km/h': 'km/h',
  '[mi_i]': 'miles',
  '[ft_i]': 'feet',
};

/** Concepts whose plural is no matter of endings; those of people by what has befallen them have none. */
const PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  dead: 'dead',
  injured: 'injured',
  missing: 'missing',
  aircraft: 'aircraft',
  staff: 'staff',
};

function plural(concept: string): string {
  const known = PLURALS[concept];
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(concept)) return `${concept.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(concept) ? `${concept}es` : `${concept}s`;
}

function grouped(digits: string): string {
  return digits.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
}

/** The shortest decimal of a number, without an exponent. */
function decimal(value: number): string {
  const [digits = '0', exponent] = `${value}`.split('e');
  if (exponent === undefined) return digits;
  const [whole = '', fraction = ''] = digits.split('.');
  const shift = Number(exponent);
  if (0 < shift) return whole + fraction.padEnd(shift, '0');
  return `0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
}
