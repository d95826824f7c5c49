package org.concordat.membership.people.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** Somebody who speaks for an organisation; once erased, a pseudonym that keeps its terms and its history. */
@Entity
@SecondaryTable(name = "contact_person", pkJoinColumns = @PrimaryKeyJoinColumn(name = "id"))
public class Contact extends Aggregate {

    /** Goes to no other service: none may know what a contact is. */
    public static final AggregateType<Contact> TYPE = AggregateType.internal("contact", ContactTrace::of);

    private UUID organisation;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(table = "contact_person"))
    @AttributeOverride(name = "jobTitle", column = @Column(table = "contact_person"))
    @AttributeOverride(name = "email", column = @Column(table = "contact_person"))
    @AttributeOverride(name = "phone", column = @Column(table = "contact_person"))
    private Person person;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contact_lead", joinColumns = @JoinColumn(name = "contact"))
    @MapKeyColumn(name = "role")
    private Map<String, LeadTerm> leads = new HashMap<>();

    private LocalDate activeFrom;
    private LocalDate activeUntil;
    private LocalDate erasedOn;
    private UUID subject;

    protected Contact() {}

    Contact(UUID organisation, ContactDetails details) {
        subject = id();
        this.organisation = organisation;
        apply(details);
    }

    void amend(ContactDetails details) {
        requireNotErased();
        apply(details);
    }

    /** The last day on which this contact speaks for the organisation; every role ends with it. */
    void leave(LocalDate lastDay) {
        requireNotErased();
        if (activeFrom != null && lastDay.isBefore(activeFrom)) {
            throw Refusal.rule(
                    "active-period-reversed",
                    "/lastDay",
                    "This contact begins on %s only. Send a lastDay on or after it.".formatted(activeFrom));
        }
        endBy(lastDay);
    }

    /** Another contact of the organisation is the one to turn to first from now on. */
    void passOn(String role) {
        leads.computeIfPresent(role, (same, term) -> term.passedOn());
    }

    /**
     * The record under which the same person speaks for a successor from a day on, and leads there what is led until then.
     * This one ends on the day before; who spoke for whom on an earlier day stays true.
     */
    Contact goOnAt(UUID successor, LocalDate firstDay) {
        requireNotErased();
        var next = new Contact();
        next.organisation = successor;
        next.person = person;
        next.activeFrom = activeFrom != null && activeFrom.isAfter(firstDay) ? activeFrom : firstDay;
        next.activeUntil = activeUntil;
        leads.forEach((role, term) -> {
            if (!term.endsBefore(firstDay)) {
                next.leads.put(role, term.goingOnAt(successor, firstDay));
            }
        });
        next.becomeRecordOf(subject);
        LocalDate lastDay = firstDay.minusDays(1);
        endBy(activeFrom != null && activeFrom.isAfter(lastDay) ? activeFrom : lastDay);
        return next;
    }

    /**
     * From now on a record of the person who has this subject. Whoever goes on at another organisation with a new record
     * stays the same person: the new record becomes one of {@code before.subject()}.
     */
    void becomeRecordOf(UUID person) {
        subject = person;
    }

    /** Forgets who this is, for good. From that day on an erased contact speaks for nobody. */
    void erase(LocalDate day) {
        requireNotErased();
        person = null;
        erasedOn = day;
        LocalDate lastDay = day.minusDays(1);
        endBy(activeFrom != null && lastDay.isBefore(activeFrom) ? activeFrom : lastDay);
    }

    /** True when this contact can be turned to on a day. */
    public boolean isActiveOn(LocalDate day) {
        return !isErased()
                && (activeFrom == null || !day.isBefore(activeFrom))
                && (activeUntil == null || !day.isAfter(activeUntil));
    }

    /** True for whoever does not leave with the last day of the organisation, or has left before it. */
    public boolean staysBeyond(LocalDate lastDay) {
        return !isErased() && (activeUntil == null || activeUntil.isAfter(lastDay));
    }

    public boolean isErased() {
        return erasedOn != null;
    }

    public ContactDetails details() {
        return new ContactDetails(
                person,
                leads.entrySet().stream()
                        .map(lead -> lead.getValue().as(lead.getKey()))
                        .toList(),
                activeFrom,
                activeUntil);
    }

    public UUID organisation() {
        return organisation;
    }

    /** Whom this is a record of: the same for all records that are of one person by somebody's decision or by a move. */
    public UUID subject() {
        return subject;
    }

    /** The first day on which this contact was nobody; {@code null} while somebody. */
    public LocalDate erasedOn() {
        return erasedOn;
    }

    private void apply(ContactDetails details) {
        person = details.person();
        activeFrom = details.activeFrom();
        activeUntil = details.activeUntil();
        Map<String, LeadTerm> wanted = details.leadRoles().stream()
                .collect(Collectors.toMap(Lead::role, lead -> LeadTerm.of(organisation, lead)));
        leads.keySet().retainAll(wanted.keySet());
        leads.putAll(wanted);
    }

    private void endBy(LocalDate lastDay) {
        if (activeUntil == null || activeUntil.isAfter(lastDay)) {
            activeUntil = lastDay;
        }
        leads.replaceAll((role, term) -> term.endedBy(lastDay));
    }

    void requireNotErased() {
        if (isErased()) {
            throw Refusal.conflict(
                    "contact-erased",
                    "This contact was erased on %s and is never changed again. Record the person anew."
                            .formatted(erasedOn));
        }
    }
}
