// A thread that misbehaves where an article tells it to; everything else is the program's own work.
module.exports = async (task) => {
  const { outcomeFor } = await import('../../dist/batch/article.js');
  const { workThrough } = await import('../../dist/batch/worker.js');
  return workThrough(task, (work, content) => {
    const text = work.line ?? work.piece?.text ?? '';
    if (text.includes('test: hang')) for (;;);
    if (text.includes('test: eat')) for (const eaten = []; ; ) eaten.push(new Array(1e5).fill(text));
    if (text.includes('test: exit')) process.exit(3);
    if (text.includes('test: throw')) throw new Error('thrown on demand');
    return outcomeFor(work, content);
  });
};
