package org.concordat.membership.register.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.imports.SameName;
import org.concordat.platform.problem.Refusal;

/** A public body that is, was or may become a member of the partnership. */
@Entity
public class Organisation extends Aggregate {

    public static final AggregateType<Organisation> TYPE = AggregateType.published(
            "organisation", "membership.organisations", OrganisationState.class, OrganisationState::of);

    private String name;

    /** What it has in common with every spelling of its name. */
    private String sameName;

    private String type;
    private String subRegion;
    private UUID parent;

    @ElementCollection
    @CollectionTable(name = "organisation_identifier", joinColumns = @JoinColumn(name = "organisation"))
    private Set<Identifier> identifiers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_successor", joinColumns = @JoinColumn(name = "organisation"))
    @OrderColumn(name = "position")
    @Column(name = "successor")
    private List<UUID> successors = new ArrayList<>();

    private String website;
    private LocalDate activeFrom;
    private LocalDate activeUntil;

    /** Whether a reorganisation has ended it. */
    private boolean dissolved;

    /** What it is found by; the database derives it from the name. */
    @Column(insertable = false, updatable = false)
    private String searchedName;

    protected Organisation() {}

    public Organisation(OrganisationDetails details) {
        set(details);
    }

    /** What a reorganisation has ended stays ended. */
    void amend(OrganisationDetails details) {
        if (dissolved && !activeUntil.equals(details.activeUntil())) {
            throw Refusal.rule(
                    "organisation-dissolved",
                    "/activeUntil",
                    "'%s' was dissolved by a reorganisation, and its last day stays %s. Leave activeUntil out, or amend its successor."
                            .formatted(name, activeUntil));
        }
        set(details);
    }

    private void set(OrganisationDetails details) {
        name = details.name();
        sameName = SameName.key(name);
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

    /** Ends it; its record stays, and names those that follow, the one that takes over first. */
    void dissolve(LocalDate lastDay, List<UUID> followers) {
        requireNotDissolved();
        dissolved = true;
        activeUntil = lastDay;
        successors.clear();
        successors.addAll(followers);
    }

    /** It ends once, and has the heirs that it was given then. */
    public void requireNotDissolved() {
        if (dissolved) {
            throw Refusal.rule(
                    "predecessor-dissolved",
                    "/predecessors",
                    "'%s' was dissolved on %s already. Leave it out, or reorganise its successors."
                            .formatted(name, activeUntil));
        }
    }

    /** Its first and last day included. */
    public boolean isActiveOn(LocalDate day) {
        return (activeFrom == null || !day.isBefore(activeFrom)) && (activeUntil == null || !day.isAfter(activeUntil));
    }

    /** Refuses what only an organisation that exists can do. */
    public void requireActiveOn(LocalDate day) {
        if (!isActiveOn(day)) {
            throw Refusal.rule(
                    "organisation-not-active",
                    "/organisation",
                    "'%s' is not active on %s. Name its successor, or correct its dates.".formatted(name, day));
        }
    }

    public boolean hasEndedBefore(LocalDate day) {
        return activeUntil != null && activeUntil.isBefore(day);
    }

    /** Nobody asks one that has ended; one that has not begun may be asked for later days. */
    public void requireNotEndedBefore(LocalDate day) {
        if (hasEndedBefore(day)) {
            throw Refusal.rule(
                    "organisation-not-active",
                    "/organisation",
                    "'%s' is not active after %s. Invite its successor, or correct its dates."
                            .formatted(name, activeUntil));
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

    /** {@code null} while no end is known. */
    public LocalDate activeUntil() {
        return activeUntil;
    }

    /** Empty while it goes on, and when nobody followed it. */
    public List<UUID> successors() {
        return List.copyOf(successors);
    }
}
