package org.concordat.membership.people.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import org.concordat.membership.Chronicle;

/** Takes back every place of a contact that has ended; one that ends some day is found by the calendar then. */
@ApplicationScoped
class Ending {

    private final Instance<Places> places;
    private final Chronicle chronicle;

    Ending(Instance<Places> places, Chronicle chronicle) {
        this.places = places;
        this.chronicle = chronicle;
    }

    void of(Contact contact) {
        LocalDate lastDay = contact.isErased()
                ? contact.erasedOn().minusDays(1)
                : contact.details().activeUntil();
        if (lastDay != null && lastDay.isBefore(chronicle.today())) {
            places.forEach(each -> each.takeFrom(contact.id(), lastDay));
        }
    }
}
