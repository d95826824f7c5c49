package org.concordat.platform.calendar;

import biweekly.component.VEvent;

/** An item of a list that also comes as a calendar. */
public interface InCalendar {

    VEvent calendarEntry();
}
