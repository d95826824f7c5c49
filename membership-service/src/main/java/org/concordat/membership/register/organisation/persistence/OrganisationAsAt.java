package org.concordat.membership.register.organisation.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** What was true of an organisation on the days between two; the database itself keeps these rows, here they are only read. */
@Entity
class OrganisationAsAt {

    @Id
    UUID id;

    UUID organisation;
    long version;
    LocalDate trueFrom;
    LocalDate trueUntil;
    String name;
    String searchedName;
    String type;
    String subRegion;
    UUID parent;
    LocalDate activeFrom;
    LocalDate activeUntil;

    protected OrganisationAsAt() {}
}
