import { compareText } from '../../model/compare-text.ts'

/** A whole day in a calendar. */
export interface CalendarEvent {
  /** Stays the same while the event is the same: calendars replace an event by its uid. */
  uid: string
  /** `YYYY-MM-DD` */
  day: string
  /** `YYYY-MM-DD`: when the event was last settled. */
  settled: string
  summary: string
  description: string
  url: string
}

/** Bytes that a line may have, its end apart. */
const longestLine = 75

/**
 * Write an iCalendar file (RFC 5545) of whole-day events, by day. No clock: the same events give the same bytes.
 *
 * Written here, as `ical-generator` folds lines by characters instead of bytes and leaves a calendar's name unescaped.
 */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const ordered = events.toSorted((a, b) => compareText(a.day, b.day) || compareText(a.uid, b.uid))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clausebook//Policy reviews//EN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...ordered.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function eventLines({ uid, day, settled, summary, description, url }: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${settled.replaceAll('-', '')}T000000Z`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    // A review is not an appointment: it leaves the day free.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .toWellFormed()
}

/** Break a long line, each piece after the first led by a space, never inside a character. */
function fold(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > longestLine) {
      pieces.push(piece)
      piece = ' '
      bytes = 1
    }
    piece += character
    bytes += size
  }
  return [...pieces, piece].join('\r\n')
}
