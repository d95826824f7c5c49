package org.concordat.membership.people.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.concordat.membership.MembershipConfig;
import org.concordat.membership.people.reading.ContactReadings.Filter;
import org.concordat.membership.people.reading.ContactReadings.Reading;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;

/** Writes down who was shown which contact, for as long as the partnership keeps it. */
@ApplicationScoped
public class KeepingReadings {

    private final ContactReadings readings;
    private final BusinessCalendar calendar;
    private final MembershipConfig config;

    KeepingReadings(ContactReadings readings, BusinessCalendar calendar, MembershipConfig config) {
        this.readings = readings;
        this.calendar = calendar;
        this.config = config;
    }

    /** That an operation shows contacts to a reader, now. */
    public Reading reading(String reader, String operation, String traceId) {
        return new Reading(reader, operation, calendar.now(), traceId);
    }

    /** Before they are shown: what cannot be written down is not. */
    public void keep(Reading reading, Collection<UUID> contacts) {
        readings.keep(reading, contacts);
    }

    /** @param from the first day, {@code until} the last; {@code null} for all, likewise the others */
    public Page<ContactReading> list(UUID contact, String reader, LocalDate from, LocalDate until, PageRequest page) {
        return readings.page(
                new Filter(
                        contact,
                        reader,
                        from == null ? null : calendar.beginningOf(from),
                        until == null ? null : calendar.beginningOf(until.plusDays(1))),
                page);
    }

    /** Forgets what is older than it is kept. */
    public void forgetOld() {
        var before = calendar.beginningOf(calendar.today().minusMonths(config.contactReadingsKeptMonths()));
        int forgotten;
        do {
            forgotten = readings.forget(before);
        } while (forgotten > 0);
    }
}
