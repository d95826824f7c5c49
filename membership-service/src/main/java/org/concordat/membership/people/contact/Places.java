package org.concordat.membership.people.contact;

import java.time.LocalDate;
import java.util.UUID;

/** Whatever gives contacts places takes them back here from one that has ended; each feature that does brings one of its own. */
public interface Places {

    /** @param lastDay the contact's last, before today */
    void takeFrom(UUID contact, LocalDate lastDay);
}
