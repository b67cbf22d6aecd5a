export const amsterdam = 'Europe/Amsterdam';

/**
 * The rules of the European Union since 1996 (Directive 2000/84/EC), for calendar programs that do not
 * know the zone by its name: clocks change on the last Sunday of March and of October, at 1.00 UTC.
 */
export const amsterdamTimeZone = `BEGIN:VTIMEZONE
TZID:${amsterdam}
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;
