/**
 * A date as machines write it (ISO 8601, RFC 5322, day.month.year, year/month/day), as EDTF to the day at most: the
 * day is the one written, whatever zone stands behind it. Undefined where it is none, or no day of the calendar.
 */
export function edtfOf(stated: string): string | undefined {
  const text = stated.trim();
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ,].{0,40})?)?)?$/.exec(text);
  if (iso !== null) return dated(iso[1]!, iso[2], iso[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/.exec(text);
  if (compact !== null) return dated(compact[1]!, compact[2], compact[3]);
  const day = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[ ,].{0,40})?$/.exec(text);
  if (day !== null) return dated(day[3]!, day[2], day[1]);
  const mail = /^(?:[A-Z][a-z]{2,8}, ?)?(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})(?:[ ,].{0,40})?$/.exec(text);
  if (mail !== null) return dated(mail[3]!, month(mail[2]!), mail[1]);
  const american = /^([A-Z][a-z]{2})[a-z]* (\d{1,2}), (\d{4})(?:[ ,].{0,40})?$/.exec(text);
  if (american !== null) return dated(american[3]!, month(american[1]!), american[2]);
  return undefined;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function month(name: string): string {
  return String(MONTHS.indexOf(name) + 1);
}

function dated(year: string, month?: string, day?: string): string | undefined {
  if (Number(year) < 1000) return undefined;
  if (month === undefined) return year;
  const m = Number(month);
  if (m < 1 || 12 < m) return undefined;
  const value = `${year}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return value;
  const d = Number(day);
  const last = new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  return d < 1 || last < d ? undefined : `${value}-${String(d).padStart(2, '0')}`;
}

/** The date in the path of an address: /2025/03/14/, /2025-03-14-title, /20250314/. */
export function dateOfUrl(url: string): { value: string; exact: string } | undefined {
  const path = /^[a-z]+:\/\/[^/]+(\/[^?#]*)/i.exec(url)?.[1] ?? url;
  const match =
    /[/_-]((?:19|20)\d{2})([/-])(\d{1,2})(?:\2(\d{1,2}))?(?=[/_.-]|$)|\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(
      path,
    );
  if (match === null) return undefined;
  const value = dated(match[1] ?? match[5]!, match[3] ?? match[6], match[4] ?? match[7]);
  return value === undefined ? undefined : { value, exact: match[0].replace(/^[/_-]/, '') };
}
