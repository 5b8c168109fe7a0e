/** The steps as an entry of a calendar, for a file and for a code. Knows nothing of reminders or pages. */
import ICAL from 'ical.js';

export interface EntryContent {
  /** When to do it, in milliseconds since 1970; shown in the time of wherever the person is. */
  readonly at: number;
  readonly title: string;
  readonly text: string;
}

/** Bytes of a line; the library does not count the blank with which a folded one goes on. */
ICAL.foldLength = 74;

const minutes = 15;

function floatingTime(at: number): ICAL.Time {
  const time = ICAL.Time.fromJSDate(new Date(at), false);
  time.zone = ICAL.Timezone.localTimezone;
  return time;
}

function makeEvent({ at, title, text }: EntryContent): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('summary', title);
  event.addPropertyWithValue('dtstart', floatingTime(at));
  event.addPropertyWithValue('dtend', floatingTime(at + minutes * 60_000));
  event.addPropertyWithValue('description', text);
  return event;
}

/** A whole calendar file. The same content gives the same file, so importing it twice makes one entry. */
export function writeCalendarFile(entry: EntryContent): string {
  const event = makeEvent(entry);
  event.addPropertyWithValue('uid', `uncard-${entry.at}`);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(entry.at), true));
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', entry.title);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(0));
  event.addSubcomponent(alarm);
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Uncard//Uncard//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

/** The bare event: lines are not folded, since readers of codes take each line as it is. */
export function writeCalendarCode(entry: EntryContent): string {
  return makeEvent(entry)
    .toString()
    .replaceAll(/\r\n[ \t]/gu, '');
}
