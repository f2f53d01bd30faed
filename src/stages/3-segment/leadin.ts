import { DATE_FIELD } from '../../grammar/field.ts';
import type { Span } from '../../model/text.ts';
import { begins, type Cues, head } from './cues.ts';

/**
 * Where the line itself begins behind what a scraper or a page put before it: fields ("date 2024-10 …") and a
 * breadcrumb trail ("Home » Politics » …"), whose last member is the title if it has more than a few words.
 */
export function leadIn(text: string, { start, end }: Span, cues: Cues): number {
  const field = DATE_FIELD.exec(text.slice(start, Math.min(end, start + 120)));
  let from = field === null ? start : start + field[0].length;
  const line = text.slice(from, Math.min(end, from + 400));
  if (begins(head(line), cues.home) !== undefined) {
    const trail = TRAIL.exec(line);
    if (trail !== null) from += trail[0].length;
  }
  return Math.min(from, end);
}

const TRAIL = /^(?:[^»>›|/\n]{1,60}(?:»|>|›|\||\/)\s*){1,8}/u;
