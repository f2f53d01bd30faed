/**
 * A field with an ISO 8601 date as scrapers leave it before a text ("date 2024-10", "published: 2024-10-03T08:15:00Z").
 * Group 1 is the date.
 */
export const DATE_FIELD =
  /^[\s\ufeff]*(?:date|published|pubdate|published_at|published_time|datetime)\s*[:=]?\s*(\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?)(?![\d-])\s*[|,;]?\s*/i;
