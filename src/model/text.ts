import type { Message, Zone } from './record.ts';

/** A half-open range of UTF-16 code units; text is sliced with it, never rebuilt. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is known of an article beside its text. */
export interface Metadata {
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** ISO 639-1; believed. */
  readonly language?: string;
  /** Publication dates that the source states outside its text, best first; values are EDTF. */
  readonly published?: readonly { readonly value: string; readonly basis: string; readonly exact: string }[];
}

/** One article as `1-read` hands it on; nothing after that stage changes `text`. */
export interface Article {
  readonly id: string;
  readonly source: string;
  /** Hex digest of the bytes. */
  readonly sha256: string;
  readonly text: string;
  /** True where `text` is not the decoded file but was extracted from it, and so has to be written beside the record. */
  readonly extracted: boolean;
  /** Boundaries and zones that the format itself tells (HTML blocks); plain text leaves them to `3-segment`. */
  readonly blocks?: readonly Block[];
  readonly metadata: Metadata;
  readonly messages: readonly Message[];
}

/** A paragraph, heading, list item or line that stands for itself: no mention crosses its ends. */
export interface Block extends Span {
  readonly zone: Zone;
}

/** What a recogniser finds: a span, the rule that found it, and the reading: what the words say, not yet what they mean. */
export interface Reading<R> extends Span {
  /** language/kind/name */
  readonly rule: string;
  readonly reading: R;
}

/**
 * The one pass over the text that every recogniser shares: offsets, shape and preceding gap of each token, in typed
 * arrays. Letters, digits and signs never share a token ("1990-an" is three, "6,4" is three), so that each grammar
 * joins them as it needs.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  /** UTF-16 offsets. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  /**
   * FNV-1a of the units of each word and sign in lower case, by which tables know it; 0 for numbers, and where only
   * the spelling can tell (combining marks).
   */
  readonly hash: Int32Array;
  /** The surfaces as tables spell them, each made when it is first asked for. */
  readonly spelled: (string | undefined)[];
}

/** An article cut into tokens and blocks; `blocks` lie in order and do not overlap. */
export interface Segmented {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  /** The sentence that holds a place in the text (UTF-16), found when first asked for. */
  sentence(at: number): Span;
}
