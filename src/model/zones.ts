/** What telling an article from its page needs to know of a language. */
export interface ZoneTables {
  /** Beginnings of lines that announce other articles, share buttons, navigation. */
  readonly boilerplate: readonly string[];
}
