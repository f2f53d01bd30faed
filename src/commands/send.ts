import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes to a stream no faster than it is read. Answers false where its reader went away, which is no failure: who
 * looks at the head of an output closes it.
 */
export async function send(texts: AsyncIterable<string>, to: Writable): Promise<boolean> {
  let gone: unknown;
  const onError = (error: unknown): void => {
    gone = error;
  };
  to.on('error', onError);
  try {
    for await (const text of texts) {
      if (gone === undefined && !to.write(text)) await once(to, 'drain');
      if (gone !== undefined) throw gone;
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return false;
    throw error;
  } finally {
    to.off('error', onError);
  }
}
