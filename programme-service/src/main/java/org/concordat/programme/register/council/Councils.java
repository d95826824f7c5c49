package org.concordat.programme.register.council;

import java.time.LocalDate;
import java.util.UUID;

/** The service's own copy of which organisations there are, and which types of them are councils. */
public interface Councils {

    /** What membership says of an organisation type. */
    record OrganisationType(UUID id, String code, boolean council) {}

    /** What membership says of an organisation; an open date means since, or for, ever. */
    record Organisation(UUID id, String type, LocalDate activeFrom, LocalDate activeUntil) {}

    /** Until this transaction ends nobody else counts; sees what others have committed before. */
    void lockForNews();

    /** Until this transaction ends nobody counts because of news; others may count for what they store. */
    void lockForCounting();

    /** Keeps the type unless a newer version of it is known. */
    void keep(OrganisationType type, long version);

    /** Keeps the organisation unless a newer version of it is known. */
    void keep(Organisation organisation, long version);

    /** Organisations whose type is a council and that are active on the day, their first and last day included. */
    int activeOn(LocalDate day);
}
