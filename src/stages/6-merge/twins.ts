import { createHash } from 'node:crypto';

/** Bits in which the fingerprints of near-identical texts may differ (Manku and others 2007, for 64 bits). */
const NEAR = 3;
/** Of `NEAR + 1` bands of 16 bits at least one is equal in any two near fingerprints. */
const BANDS = NEAR + 1;
/** Numbers of a row: 128 bits of the bytes' digest, the fingerprint, and for each list that it is in the row before it. */
const [DIGEST, PRINT, CHAINS] = [4, 2, 1 + BANDS];
const ROW = DIGEST + PRINT + CHAINS;
const HEX = /^[0-9a-f]{32}/;
const PRINTED = /^[0-9a-f]{16}$/;
/** Lists of rows, by 16 bits that they share. */
const LISTS = 1 << 16;

/**
 * Finds the articles whose bytes are the same, or whose fingerprints are near, holding some 50 bytes of each. The rows
 * that share a band are a list in which each row names the one before it.
 */
export class Twins {
  /** Of each list the last row, from 1. */
  readonly #last = Array.from({ length: CHAINS }, () => new Int32Array(LISTS));
  #rows = new Int32Array(ROW << 8);

  /** Adds the next row; `join` is told those before it that are the same. */
  add(row: number, sha256: string, fingerprint: string | undefined, join: (other: number) => void): void {
    const at = row * ROW;
    if (this.#rows.length < at + ROW) {
      const larger = new Int32Array(2 * this.#rows.length);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    if (sha256 !== '') {
      const digest = HEX.test(sha256) ? sha256 : createHash('sha256').update(sha256).digest('hex');
      for (let k = 0; k < DIGEST; k++) this.#rows[at + k] = word(digest, k);
      const twin = this.#find(0, this.#rows[at]!, (other) => this.#sameBytes(at, other));
      if (twin === -1) this.#chain(0, this.#rows[at]!, row);
      else join(twin);
    }
    if (fingerprint === undefined || !PRINTED.test(fingerprint)) return;
    for (let k = 0; k < PRINT; k++) this.#rows[at + DIGEST + k] = word(fingerprint, k);
    // Whose fingerprint is known already has the same neighbours.
    const same = this.#find(1, this.#band(at, 0), (other) => this.#distance(at, other) === 0);
    if (same !== -1) {
      join(same);
      return;
    }
    for (let band = 0; band < BANDS; band++) {
      const bits = this.#band(at, band);
      this.#find(1 + band, bits, (other) => {
        if (this.#distance(at, other) <= NEAR) join(other / ROW);
        return false;
      });
      this.#chain(1 + band, bits, row);
    }
  }

  /** The row of a list, from its end, that is wanted; -1 where there is none. */
  #find(chain: number, bits: number, wanted: (at: number) => boolean): number {
    for (let row = this.#last[chain]![bits & (LISTS - 1)]! - 1; row !== -1; ) {
      const at = row * ROW;
      if (wanted(at)) return row;
      row = this.#rows[at + DIGEST + PRINT + chain]! - 1;
    }
    return -1;
  }

  #chain(chain: number, bits: number, row: number): void {
    const last = this.#last[chain]!;
    this.#rows[row * ROW + DIGEST + PRINT + chain] = last[bits & (LISTS - 1)]!;
    last[bits & (LISTS - 1)] = row + 1;
  }

  #sameBytes(a: number, b: number): boolean {
    for (let k = 0; k < DIGEST; k++) if (this.#rows[a + k] !== this.#rows[b + k]) return false;
    return true;
  }

  #band(at: number, band: number): number {
    return this.#rows[at + DIGEST + (band >> 1)]! >>> (band & 1 ? 0 : 16);
  }

  /** Bits in which two fingerprints differ. */
  #distance(a: number, b: number): number {
    let bits = 0;
    for (let k = DIGEST; k < DIGEST + PRINT; k++)
      for (let differ = this.#rows[a + k]! ^ this.#rows[b + k]!; differ !== 0; differ &= differ - 1) bits++;
    return bits;
  }
}

/** The k-th 32 bits of hexadecimal digits. */
function word(digits: string, k: number): number {
  return Number.parseInt(digits.slice(8 * k, 8 * k + 8), 16) | 0;
}
