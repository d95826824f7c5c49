package org.concordat.membership.register.organisation.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** From when to when an invoice was overdue; the database itself keeps these rows, here they are only read. */
@Entity
class Overdue {

    @Id
    UUID subscription;

    UUID organisation;
    LocalDate since;
    LocalDate until;

    protected Overdue() {}
}
