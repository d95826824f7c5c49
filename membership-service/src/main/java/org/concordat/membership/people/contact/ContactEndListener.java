package org.concordat.membership.people.contact;

import java.time.LocalDate;
import java.util.UUID;

/** Hears that a contact has ended, to end what the contact held; each feature that gives contacts something has one. */
public interface ContactEndListener {

    /** @param lastDay the contact's last, before today */
    void contactEnded(UUID contact, LocalDate lastDay);
}
