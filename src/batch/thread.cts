/**
 * What a thread of the pool begins with. It is CommonJS, since the pool asks for its module with `require` first, and
 * a thread that is ended while `require` links an ES module takes the whole process with it.
 */
module.exports = async (task: unknown): Promise<unknown> =>
  (await import('./worker.js')).default(task as never);
