import type { Gazetteer } from '../model/gazetteer.ts';

/** Loads the compiled gazetteer of the package. */
export function loadGazetteer(): Gazetteer {
  return { sha256: '', places: () => [] };
}
