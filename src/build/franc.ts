import { pathToFileURL } from 'node:url';
import type { Plugin } from 'rolldown';
import { languages } from '../languages/index.ts';

/**
 * Leaves out of franc the trigram models of the languages that nobody asks it for. It sets up all of its models when
 * it is loaded, which would take a good part of a short run; what it answers is the same without them.
 */
export function askedModels(): Plugin {
  const asked = new Set(
    languages.flatMap(({ detection: { codes, neighbours, rivals = [] } }) => [
      ...codes,
      ...neighbours,
      ...rivals.flatMap((rival) => rival.codes),
    ]),
  );
  return {
    name: 'the models that franc is asked for',
    transform: {
      filter: { id: /[\\/]franc[\\/]data\.js$/ },
      async handler(_code, id) {
        const { data } = (await import(pathToFileURL(id).href)) as {
          data: Record<string, Record<string, string>>;
        };
        const scripts = Object.entries(data).map(([script, models]) => [
          script,
          Object.fromEntries(Object.entries(models).filter(([code]) => asked.has(code))),
        ]);
        return `export const data = ${JSON.stringify(Object.fromEntries(scripts))};`;
      },
    },
  };
}
