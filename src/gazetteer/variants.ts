/** A name and the spellings that stand for it by rule: Saint and Sankt are abbreviated. */
export function variants(name: string): string[] {
  const forms = [name];
  if (name.startsWith('Saint-')) forms.push(`St-${name.slice(6)}`, `St. ${name.slice(6)}`);
  if (name.startsWith('Sainte-')) forms.push(`Ste-${name.slice(7)}`);
  if (name.startsWith('Sankt ')) forms.push(`St. ${name.slice(6)}`);
  if (/^['’]s[- ]/.test(name)) forms.push(name.slice(1));
  // Romanian is written with commas below, or with the cedillas that older fonts had.
  if (/[șțşţ]/iu.test(name)) forms.push(name.replace(/[șțşţȘȚŞŢ]/gu, (letter) => BELOW[letter]!));
  return forms;
}

const BELOW: Readonly<Record<string, string>> = {
  ș: 'ş',
  ț: 'ţ',
  ş: 'ș',
  ţ: 'ț',
  Ș: 'Ş',
  Ț: 'Ţ',
  Ş: 'Ș',
  Ţ: 'Ț',
};

const LIGATURES: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

/** How a name is written without its diacritics. */
export function plainForms(name: string, ascii: string): string[] {
  const bare = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđıþð]/giu, (c) => {
      const plain = LIGATURES[c.toLowerCase()]!;
      return c === c.toLowerCase() ? plain : plain[0]!.toUpperCase() + plain.slice(1);
    })
    .normalize('NFC');
  return [...new Set([bare, ascii])].filter((form) => form !== '' && form !== name);
}

/** The name without what tells it from its namesakes: "Ludwigshafen am Rhein", "Châlons-en-Champagne". */
export function shortForm(name: string, country: string): string | null {
  const german = /^(?:DE|AT|CH|LI)$/.test(country)
    ? /^(\p{Lu}\p{L}{3,}) (?:a[mn] |an der |im |in der |in |bei |ob der |vor der |auf |unter |\()/u.exec(
        name,
      )?.[1]
    : undefined;
  const french = /^(?:FR|BE|CH|CA|LU)$/.test(country)
    ? /^((?:\p{Lu}\p{L}+-)?\p{Lu}\p{L}{2,})-(?:sur|en|sous|lès|lez|les|aux|près|devant)-/u.exec(name)?.[1]
    : undefined;
  return german ?? french ?? null;
}
