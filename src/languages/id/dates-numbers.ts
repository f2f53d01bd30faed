const UNITS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** Cardinals below a hundred, generated. */
function cardinal(n: number): string {
  if (n < 10) return UNITS[n]!;
  if (n === 10) return 'sepuluh';
  if (n === 11) return 'sebelas';
  if (n < 20) return `${UNITS[n - 10]} belas`;
  return `${UNITS[Math.floor(n / 10)]} puluh${n % 10 === 0 ? '' : ` ${UNITS[n % 10]}`}`;
}

/** First to thirty-first. */
export const ordinals: string[][] = Array.from({ length: 31 }, (_, i) =>
  i === 0 ? ['pertama', 'kesatu'] : [`ke${cardinal(i + 1)}`],
);

export const numbers: Record<string, number | null> = {
  ...Object.fromEntries(Array.from({ length: 99 }, (_, i) => [cardinal(i + 1), i + 1])),
  seratus: 100,
  seribu: 1000,
  setengah: null,
  beberapa: null,
  sejumlah: null,
  puluhan: null,
  belasan: null,
  ratusan: null,
  ribuan: null,
};
