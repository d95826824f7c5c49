package org.concordat.membership.people.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import org.concordat.platform.time.BusinessCalendar;

/** Takes back every place of a contact that has ended; one that ends some day is found by the calendar then. */
@ApplicationScoped
class Ending {

    private final Instance<ContactEndListener> listeners;
    private final BusinessCalendar calendar;

    Ending(Instance<ContactEndListener> listeners, BusinessCalendar calendar) {
        this.listeners = listeners;
        this.calendar = calendar;
    }

    void of(Contact contact) {
        LocalDate lastDay = contact.isErased()
                ? contact.erasedOn().minusDays(1)
                : contact.details().activeUntil();
        if (lastDay != null && lastDay.isBefore(calendar.today())) {
            listeners.forEach(each -> each.contactEnded(contact.id(), lastDay));
        }
    }
}
