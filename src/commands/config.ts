import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './host.ts';

/** Settings that a project keeps in a file; flags win over them. Paths are relative to the folder of the file. */
export interface Config {
  /** Files and folders of articles, where the command names none. */
  readonly articles?: readonly string[];
  readonly out?: string;
  readonly root?: string;
  /** Patterns of paths below the folders given: only what one of them matches is read. */
  readonly include?: readonly string[];
  /** Patterns of paths below the folders given that are not read. */
  readonly exclude?: readonly string[];
  /** Names of members of JSON articles, by the field that they hold, such as {"text": "maintext"}. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly concurrency?: number;
  /** Seconds that one article may take for each megabyte of it. */
  readonly timeout?: number;
  /** Megabytes that one thread may use. */
  readonly memory?: number;
}

const FILE = 'trifakta.config.json';
const KEY = 'trifakta';

interface Setting {
  readonly is: (value: unknown) => boolean;
  readonly wanted: string;
}

/** The fields of an article that JSON can hold under a name of its own. */
const FIELDS = ['id', 'text', 'title', 'url', 'publisher', 'published', 'language'];

const words: Setting = {
  is: (value) => typeof value === 'string' && value !== '',
  wanted: 'a string that is not empty, such as "out"',
};
const list: Setting = {
  is: (value) => Array.isArray(value) && 0 < value.length && value.every(words.is),
  wanted: 'a list of strings, such as ["seeds"]',
};
const names: Setting = {
  is: (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([field, name]) => FIELDS.includes(field) && words.is(name)),
  wanted: `an object of names by field (${FIELDS.join(', ')}), such as {"text": "maintext"}`,
};
const whole = (least: number, most: number): Setting => ({
  is: (value) => Number.isInteger(value) && least <= (value as number) && (value as number) <= most,
  wanted: `a whole number from ${least} to ${most}`,
});

const SETTINGS: Readonly<Record<keyof Config, Setting>> = {
  articles: list,
  out: words,
  root: words,
  include: list,
  exclude: list,
  fields: names,
  concurrency: whole(1, 9999),
  timeout: whole(1, 9999),
  memory: whole(16, 1_000_000),
};

/** The settings of a folder: of trifakta.config.json, or of package.json's "trifakta". @throws UsageError */
export async function loadConfig(folder: string): Promise<Config> {
  const own = await readJson(folder, FILE);
  const shared = (await readJson(folder, 'package.json')) as { trifakta?: unknown } | undefined;
  if (own !== undefined && shared?.trifakta !== undefined)
    throw new UsageError(`settings stand in ${FILE} and in package.json ("${KEY}"): keep one of the two`);
  if (own !== undefined) return validated(own, FILE);
  return shared?.trifakta === undefined ? {} : validated(shared.trifakta, `package.json, "${KEY}"`);
}

async function readJson(folder: string, name: string): Promise<unknown> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // A package.json that is broken is none of our concern.
    if (name !== FILE) return undefined;
    throw new UsageError(
      `${name} is no valid JSON: comments and commas at the end of a list are not allowed`,
    );
  }
}

function validated(value: unknown, where: string): Config {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(
      `${where}: settings have to be an object, such as {"articles": ["seeds"], "out": "out"}`,
    );
  for (const [key, given] of Object.entries(value)) {
    if (key === '$schema') continue;
    if (!Object.hasOwn(SETTINGS, key))
      throw new UsageError(
        `${where}: there is no setting "${key}"; correct or remove it (known are ${Object.keys(SETTINGS).join(', ')})`,
      );
    const { is, wanted } = SETTINGS[key as keyof Config];
    if (!is(given))
      throw new UsageError(`${where}: "${key}" has to be ${wanted}, not ${JSON.stringify(given)}`);
  }
  return value as Config;
}

/** What a command was given, completed by the settings. */
export async function settled<O extends Partial<Config>>(
  paths: readonly string[],
  options: O,
  cwd: string,
): Promise<{ paths: readonly string[]; options: O & Config }> {
  const { articles = [], ...config } = await loadConfig(cwd);
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return { paths: paths.length === 0 ? articles : paths, options: { ...config, ...given } as O & Config };
}
