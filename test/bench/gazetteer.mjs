// Prints how long the gazetteer takes to load and how much memory it holds.
//   npm run build && node test/bench/gazetteer.mjs
const before = process.memoryUsage().rss;
const began = performance.now();
const { loadGazetteer } = await import('../../dist/gazetteer/index.js');
const imported = performance.now();
const gazetteer = loadGazetteer();
const loaded = performance.now();
gazetteer.places('Paris', 'fr');
const asked = performance.now();
const ms = (from, to) => `${(to - from).toFixed(1)} ms`;
console.log(`import ${ms(began, imported)}, load ${ms(imported, loaded)}, first name ${ms(loaded, asked)}`);
console.log(`${((process.memoryUsage().rss - before) / 1e6).toFixed(1)} MB of memory`);
