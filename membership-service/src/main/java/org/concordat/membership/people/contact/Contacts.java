package org.concordat.membership.people.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;

/** The contacts at all organisations. */
public interface Contacts extends Aggregates<Contact> {

    /** Those of an organisation that are not erased. */
    List<Contact> knownAt(UUID organisation);

    /** All records of one person, erased ones too, the first recorded first. */
    List<Contact> ofSubject(UUID subject);

    /** Who is to be turned to first. */
    Optional<Contact> primary(UUID organisation, String role);

    /**
     * In the order they were recorded: by name, a cursor would carry names into addresses and logs.
     *
     * @param role {@code null} for all; likewise {@code activeOn}
     */
    Page<Contact> page(UUID organisation, String role, LocalDate activeOn, PageRequest request);

    /**
     * Lets one change at a time at the contacts of an organisation, until the transaction ends. Every change takes it, so
     * that an import, which takes it before it looks, is never overtaken.
     */
    void lockAllOf(UUID organisation);

    /** Lets one change at a time say which contacts are one person, until the transaction ends. */
    void lockLinks();

    /** How many of those that were members of a year on a day had somebody for a role then. */
    LeadCoverageView coverage(String role, FinancialYear year, LocalDate day);

    /** @param covered {@code null} for all members of the year, {@code false} for those that lack a lead */
    Page<MemberLeadView> members(String role, FinancialYear year, LocalDate day, Boolean covered, PageRequest request);
}
