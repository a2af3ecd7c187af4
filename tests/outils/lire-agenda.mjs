// Reads agendas with ical.js and prints, for each event: file, uid, day, summary. Fails on anything that does not parse.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

for (const file of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    console.log([file, event.uid, event.startDate.toString(), event.summary].join('\t'));
  }
}
