package org.concordat.membership.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.membership.Aggregate;
import org.concordat.platform.journal.AggregateType;

/** A public body that is, was or may become a member of the partnership. */
@Entity
public class Organisation extends Aggregate {

    public static final AggregateType TYPE = new AggregateType("organisation", "membership.organisations");

    private String name;
    private String type;
    private String subRegion;
    private UUID parent;

    @ElementCollection
    @CollectionTable(name = "organisation_identifier", joinColumns = @JoinColumn(name = "organisation"))
    private Set<Identifier> identifiers = new HashSet<>();

    private String website;
    private LocalDate activeFrom;
    private LocalDate activeUntil;

    protected Organisation() {}

    public Organisation(OrganisationDetails details) {
        amend(details);
    }

    void amend(OrganisationDetails details) {
        name = details.name();
        type = details.type();
        subRegion = details.subRegion();
        parent = details.parent();
        website = details.website();
        activeFrom = details.activeFrom();
        activeUntil = details.activeUntil();
        Set<Identifier> wanted = Set.copyOf(details.identifiers());
        if (!wanted.equals(identifiers)) {
            identifiers.retainAll(wanted);
            identifiers.addAll(wanted);
        }
    }

    /** A dissolved organisation accepts no new subscription from its last day on, and none begins before it exists. */
    public boolean acceptsSubscriptionFrom(LocalDate day) {
        return (activeFrom == null || !day.isBefore(activeFrom)) && (activeUntil == null || day.isBefore(activeUntil));
    }

    public OrganisationDetails details() {
        return new OrganisationDetails(
                name, type, subRegion, parent, List.copyOf(identifiers), website, activeFrom, activeUntil);
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    public String subRegion() {
        return subRegion;
    }

    public UUID parent() {
        return parent;
    }
}
