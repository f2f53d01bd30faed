/**
 * What telling an article from its page needs to know of a language. All phrases are in lower case with straight
 * apostrophes, and are compared at the beginning of a line, at word boundaries, unless said otherwise.
 */
export interface ZoneTables {
  /** Announce other articles: what follows on the line, or the titles on the lines below, is not this article's. */
  readonly teasers: readonly string[];
  /** Begin a line of the page's own: sharing, subscribing, cookies, credits, tags, copyright. */
  readonly furniture: readonly string[];
  /** Make up a whole line: entries of menus, buttons, sections of the site. */
  readonly menu: readonly string[];
  /** Headings after which only the page goes on: comments, about the author, legal notice. */
  readonly closing: readonly string[];
  /** The first member of a breadcrumb trail ("Home » Politics » Title"). */
  readonly home: readonly string[];
  /** Stand before the date of publication. */
  readonly published: readonly string[];
  /** Stand before the date of a later change, which is not the date of publication. */
  readonly updated: readonly string[];
  /** Begin a line that names the author. */
  readonly byline: readonly string[];
  /** Words of a sentence that reports what somebody said, announced or published; single words. */
  readonly said: readonly string[];
  /** Right before a date they say that it is the day of publication ("hari ini, Jumat", "heute", "ce lundi"). */
  readonly today: readonly string[];
}
