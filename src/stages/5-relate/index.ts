import { beginningIn } from '../../grammar/search.ts';
import { tokenAt } from '../../grammar/tokens.ts';
import { CATALOGUE } from '../../model/catalogue.ts';
import type { ClaimRole } from '../../model/claim-schemas.ts';
import type { Found } from '../../model/found.ts';
import type { Language } from '../../model/language.ts';
import type { Claim, DateMention, Name, Published } from '../../model/record.ts';
import type { Segmented } from '../../model/text.ts';
import { bindAmounts } from './amounts.ts';
import { announcedBefore, announcedOn } from './announced.ts';
import { clausesOf } from './clauses.ts';
import { Foci } from './focus.ts';
import { lexiconOf, type Marks } from './lexicon.ts';
import { isAside, modalityOf } from './modality.ts';
import { namesOf } from './names.ts';
import { objectOf } from './objects.ts';
import { type Placed, type PlacedMention, place } from './placed.ts';
import { bindCities } from './places.ts';
import { rowsAfter, type Said } from './rows.ts';
import type { Scene, Subject } from './scene.ts';
import { type Hit, heads, hitsOf } from './signs.ts';
import { decide, type Told } from './subjects/index.ts';
import { ofOthers } from './subjects/others.ts';
import { Thread } from './subjects/thread.ts';
import { dateOf, durationOf } from './when.ts';

/** What an article says with its mentions, and of whom. */
export interface Related {
  readonly names: readonly Name[];
  readonly claims: readonly Claim[];
}

/** A sentence of more tokens is a list or a table, not a statement. */
const LONGEST_SENTENCE = 120;

export type { Told };

/** What claims are made of, and who wants to hear how. */
export interface Source {
  readonly text: Segmented;
  readonly language: Language;
  readonly published: Published | null;
  readonly tell?: ((told: Told) => void) | undefined;
}

/** Names and claims of an article; spans are UTF-16, as those of its mentions. */
export function relate(mentions: readonly Found[], { text, language, published, tell }: Source): Related {
  const tables = language.claims;
  const marks = lexiconOf(tables).annotate(text.tokens);
  const placed = place(mentions, text.tokens);
  const { names, namings } = namesOf(text, tables, marks, placed);
  const claims: Claim[] = [];
  const foci = new Foci(names, namings, marks, text);
  const thread = new Thread();
  let done = -1;
  for (const head of heads(marks)) {
    const at = text.tokens.start[head]!;
    if (at < done) continue;
    const sentence = text.sentence(at);
    done = Math.max(sentence.end, at + 1);
    const range = { from: tokenAt(text.tokens, sentence.start), to: tokenAt(text.tokens, sentence.end) };
    const inside = placed.between(range.from, range.to);
    if (inside.length === 0 || LONGEST_SENTENCE < range.to - range.from || foci.boilerplate(at)) continue;
    const scene: Scene = {
      marks,
      tables,
      range,
      namings: beginningIn(namings, range.from, range.to),
      focus: foci.before(range),
      clauses: clausesOf(marks, range.from, range.to, placed.end),
      announced: announcedBefore(range, text, marks, placed),
    };
    claims.push(...distinct(claimsOf(scene, placed, inside, thread, tell)));
    thread.close(range);
  }
  const dates = new Map(mentions.flatMap((m) => (m.kind === 'date' ? [[m.start, m] as const] : [])));
  const future = (claim: Claim) => isFuture(claim, dates, published);
  return {
    names: names.map(({ sure: _, ...name }) => name),
    claims: withoutHeadlines(claims, text)
      .map((claim) => withoutPast(claim, dates, published))
      .map((claim) => (future(claim) ? { ...claim, modality: 'planned' } : claim)),
  };
}

/** What is planned "for autumn" is for one to come: a date that was taken to be past is none of a plan. */
function withoutPast(
  claim: Claim,
  dates: ReadonlyMap<number, Found<DateMention>>,
  published: Published | null,
): Claim {
  if (published === null || claim.modality !== 'planned') return claim;
  const isPast = (start: number) => {
    const date = dates.get(start);
    if (date?.resolution !== 'relative' || !/^\d{4}/.test(date.value ?? '')) return false;
    const plain = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?/.exec(date.value!)![0];
    return plain < published.value.slice(0, plain.length);
  };
  const roles = claim.roles.filter(({ role, start }) => role !== 'date' || !isPast(start));
  return roles.length === claim.roles.length ? claim : { ...claim, roles };
}

/** A headline says shortly what the text says: of the two, the text is cited. */
function withoutHeadlines(claims: readonly Claim[], text: Segmented): Claim[] {
  const titles = text.blocks.filter((block) => block.zone === 'title');
  const inTitle = ({ trigger }: Claim) =>
    titles.some((t) => t.start <= trigger.start && trigger.start < t.end);
  return claims.filter(
    (claim) =>
      !inTitle(claim) || claims.every((other) => other.predicate !== claim.predicate || inTitle(other)),
  );
}

/** True of what happens after the article was published: it is a plan, whatever the tense. */
function isFuture(
  claim: Claim,
  dates: ReadonlyMap<number, Found<DateMention>>,
  published: Published | null,
): boolean {
  if (published === null || claim.modality !== 'stated') return false;
  const role = claim.roles.find((r) => r.role === 'date');
  const date = role && dates.get(role.start);
  if (date === undefined || date.value === null || !/^\d{4}/.test(date.value)) return false;
  const plain = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?/.exec(date.value)![0];
  const length = Math.min(plain.length, published.value.length);
  if (published.value.slice(0, length) < plain.slice(0, length)) return true;
  // The end of the unit in which the article was published is still to come.
  const ends = [date.mod ?? []].flat().includes('end');
  return ends && plain.length < published.value.length && published.value.startsWith(plain);
}

function claimsOf(
  scene: Scene,
  placed: Placed,
  inside: readonly PlacedMention[],
  thread: Thread,
  tell: Source['tell'],
): Claim[] {
  const { marks, tables, range, clauses } = scene;
  const hits = hitsOf(marks, clauses, tables);
  const amounts = bindAmounts(hits, placed, { marks, tables });
  const claims: Claim[] = [];
  for (const hit of hits) {
    const { predicate, sign } = hit;
    // "Banque européenne d'investissement": a word inside a name tells of nothing.
    if (sign.form === 'noun' && scene.namings.some((n) => n.from < hit.head && hit.head < n.to)) continue;
    const amount = amounts.get(hit);
    if (predicate.amount?.required && amount === undefined) continue;
    const modality = modalityOf(marks, hit, range, amount);
    if (modality === null) continue;
    const tokens = new Set(hit.clause.tokens);
    const near = inside.filter((m) => tokens.has(m.from));
    const roles: ClaimRole[] = amount === undefined ? [] : [roleOf('amount', amount, marks)];
    const announced = isAside(hit, marks)
      ? undefined
      : (announcedOn(inside, hit, clauses, marks) ?? scene.announced);
    if (announced !== undefined) roles.push(roleOf('announced', announced, marks));
    const duration = predicate.duration && durationOf(near, hit, marks);
    if (predicate.duration === 'required' && !duration) continue;
    if (duration) roles.push(roleOf('duration', duration, marks));
    const { subject: own, by } = decide(hit, scene, { placed, amount });
    if (own === undefined || (own?.via === 'implied' && ofOthers(hit, marks, amount))) continue;
    const subject = own ?? thread.subjectOf(hit, scene, amount);
    tell?.({
      ...spanOf(marks, hit.head, hit.after),
      predicate: predicate.name,
      form: sign.form,
      reading: own === subject ? by : 'thread',
      subject: subject?.name.name ?? null,
    });
    if (sign.known && subject?.name.type !== 'organisation') continue;
    // "the budget of the city" is not that of whom the article is about.
    if (subject?.via === 'implied' && predicate.subject === 'body' && placed.cityAt(hit.after) !== null)
      continue;
    // "the losses of X", and not those by a fire at X.
    if (sign.named && subject !== null && predicate.subject !== 'country' && subject.from !== hit.after)
      continue;
    const object = predicate.object && objectOf(hit, scene, subject);
    if (predicate.object === 'required' && !object) continue;
    const anonymous = predicate.anonymous === true && isOfNobody(hit, scene);
    if (subject === null && predicate.subject !== 'none' && !anonymous) continue;
    const make = (more: readonly ClaimRole[]) => {
      thread.add(subject, predicate);
      claims.push(
        claimOf(hit, { subject, object: object ?? null, modality, roles: [...roles, ...more] }, scene),
      );
    };
    const goOn = (city?: PlacedMention) => {
      for (const row of rowsAfter({ subject, amount, city }, scene, placed))
        claims.push(
          // "acquires X for 5 million and Y for 3 million": what a verb with an object goes on with are objects.
          claimOf(
            hit,
            predicate.object
              ? { subject, object: row.subject, modality, roles: rolesOf(row, marks) }
              : { subject: row.subject, object: null, modality, roles: rolesOf(row, marks) },
            scene,
          ),
        );
    };
    const groups = predicate.city
      ? bindCities(hit, { marks, tables, placed, namings: scene.namings }, amount)
      : [];
    const only = groups.length === 1 && groups[0]!.cities.length === 1 ? groups[0]!.cities[0] : undefined;
    if (predicate.city === 'required' || only !== undefined) {
      for (const { cities, date } of groups) {
        if (predicate.date === 'required' && date === null) continue;
        for (const city of cities)
          make([roleOf('city', city, marks), ...(date === null ? [] : [roleOf('date', date, marks)])]);
      }
      goOn(only);
      continue;
    }
    if (predicate.identity === 'city' && inRegion(hit, marks)) continue;
    const date = predicate.date && dateOf(near, hit, hits, marks);
    if (predicate.date === 'required' && (date?.mention as DateMention | undefined)?.value == null) continue;
    make(date ? [roleOf('date', date, marks)] : []);
    if (subject !== null && amount !== undefined) goOn();
  }
  return claims;
}

/** True of what is said though nobody is named: of nouns, and where somebody without a name does or bears it. */
function isOfNobody({ sign, clause }: Hit, { marks, namings }: Scene): boolean {
  const { form, named, unnamed } = sign;
  if (unnamed === undefined) return form === 'noun' && !named;
  const own = new Set(clause.tokens);
  return (
    clause.tokens.some((at) => marks.is(at, unnamed)) &&
    !namings.some((n) => own.has(n.from) && n.name.type !== 'place')
  );
}

/**
 * "The 12th edition of the festival": two words for one event say it once. "X has 23 % of the votes, followed by a list with
 * 22 % of them": of one vote somebody has one share, and the second is that of somebody whose name is not known.
 */
function distinct(claims: readonly Claim[]): Claim[] {
  const said = new Set<string>();
  return claims.filter(({ predicate, subject, object, modality, roles }) => {
    const shares = SHARES.has(predicate) && subject !== null ? `${predicate}|${subject.key}` : null;
    if (shares !== null) return !said.has(shares) && said.add(shares);
    const key = [
      predicate,
      subject?.key,
      object?.key,
      modality,
      ...roles.map((r) => `${r.role}${r.start}`),
    ].join('|');
    return !said.has(key) && said.add(key);
  });
}

const SHARES: ReadonlySet<string> = new Set(CATALOGUE.filter((p) => p.share).map((p) => p.name));

/** "two dead in the district of X": of a place that no claim can name, it may be a part of the whole. */
function inRegion({ after, clause }: Hit, marks: Marks): boolean {
  return clause.tokens.some(
    (at) => after <= at && at < after + 5 && marks.any(at, ['place-prep']) && marks.is(at + 1, 'region-word'),
  );
}

interface Parts {
  readonly subject: Subject | null;
  readonly object: Subject | null;
  readonly modality: NonNullable<ReturnType<typeof modalityOf>>;
  readonly roles: readonly ClaimRole[];
}

const LONGEST_QUOTE = 400;

function claimOf(hit: Hit, { subject, object, modality, roles }: Parts, { marks, range }: Scene): Claim {
  const { tokens } = marks;
  const trigger = spanOf(marks, hit.head, hit.after);
  const sentence = { start: tokens.start[range.from]!, end: tokens.end[range.to - 1]! };
  const bearing = [
    trigger,
    ...roles.filter((role) => sentence.start <= role.start),
    ...[subject, object].filter((s) => s !== null && s.to > s.from).map((s) => spanOf(marks, s!.from, s!.to)),
  ];
  const start = Math.min(...bearing.map((s) => s.start));
  const end = Math.min(Math.max(...bearing.map((s) => s.end)), start + LONGEST_QUOTE);
  return {
    predicate: hit.predicate.name,
    subject: subject === null ? null : nameOf(subject, marks),
    ...(object === null ? {} : { object: nameOf(object, marks) }),
    ...modality,
    // sort for determinism
    roles: [...roles].sort((a, b) => a.start - b.start || (a.role < b.role ? -1 : 1)),
    trigger,
    quote: { start, end, exact: tokens.text.slice(start, end) },
    sentence,
  };
}

function nameOf({ name, from, to, via }: Subject, marks: Marks): NonNullable<Claim['subject']> {
  const { start, end, exact } = from < to ? spanOf(marks, from, to) : { start: 0, end: 0, exact: '' };
  return { start, end, exact, key: name.key, name: name.name, type: name.type, via, sure: name.sure };
}

function roleOf(role: ClaimRole['role'], { mention }: PlacedMention, { tokens }: Marks): ClaimRole {
  const { kind, start, end } = mention;
  return { role, kind, start, end, exact: tokens.text.slice(start, end) };
}

function rolesOf({ amount, city }: Said, marks: Marks): ClaimRole[] {
  return [
    ...(amount === undefined ? [] : [roleOf('amount', amount, marks)]),
    ...(city === undefined ? [] : [roleOf('city', city, marks)]),
  ];
}

function spanOf({ tokens }: Marks, from: number, to: number): { start: number; end: number; exact: string } {
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  return { start, end, exact: tokens.text.slice(start, end) };
}
