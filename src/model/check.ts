/** Validation of records that come from outside; imported only where such are read, since building it takes time. */
import { Compile } from 'typebox/compile';
import { ArticleRecord } from './record.ts';

const record = Compile(ArticleRecord);

/** What is wrong with a value that should be an article record, in a few words; null where it is one. */
export function recordProblem(value: unknown): string | null {
  if (record.Check(value)) return null;
  const [first] = record.Errors(value);
  if (first === undefined) return 'not an article record';
  const at = first.instancePath === '' ? 'the record' : first.instancePath;
  return first.keyword === 'boolean' ? `${at} is not known` : `${at} ${first.message}`;
}
