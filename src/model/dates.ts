/** What the date grammar needs to know of a language. */
export interface DateTables {
  readonly months: readonly (readonly string[])[];
}

/** What the words of a temporal expression say, before the publication date is known. */
export interface DateReading {
  readonly type: 'date' | 'time' | 'duration' | 'set';
}
