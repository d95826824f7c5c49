package org.concordat.membership.register.organisation.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** The days on which a version of an organisation was true; the database itself keeps these rows, here they are only read. */
@Entity
class OrganisationAsAt {

    @Id
    UUID id;

    UUID organisation;
    long version;
    LocalDate trueFrom;
    LocalDate trueUntil;
    String name;
    String type;
    String subRegion;
    UUID parent;
    LocalDate activeFrom;
    LocalDate activeUntil;

    protected OrganisationAsAt() {}
}
