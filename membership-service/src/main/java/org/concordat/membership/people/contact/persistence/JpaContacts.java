package org.concordat.membership.people.contact.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.people.contact.Contact;
import org.concordat.membership.people.contact.Contacts;
import org.concordat.membership.people.contact.LeadCoverageView;
import org.concordat.membership.people.contact.MemberLeadView;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** Contacts in PostgreSQL. */
@ApplicationScoped
class JpaContacts implements Contacts, PanacheAggregates<Contact> {

    // A day and the code of a known role, so that neither can hold anything but what it is.
    private static final String HAS_A_LEAD =
            "exists (select 1 from Contact c join c.leads l where c.organisation = s.organisation and key(l) = '%1$s'"
                    + " and (value(l).activeFrom is null or value(l).activeFrom <= {d '%2$s'})"
                    + " and (value(l).activeUntil is null or value(l).activeUntil >= {d '%2$s'})"
                    + " and (c.activeFrom is null or c.activeFrom <= {d '%2$s'})"
                    + " and (c.activeUntil is null or c.activeUntil >= {d '%2$s'}))";

    private final Sql sql;

    JpaContacts(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<Contact> knownAt(UUID organisation) {
        return list("organisation = ?1 and erasedOn is null order by id", organisation);
    }

    @Override
    public List<Contact> ofSubject(UUID subject) {
        return list("subject = ?1 order by id", subject);
    }

    @Override
    public Optional<Contact> primary(UUID organisation, String role) {
        return find(
                        "select c from Contact c join c.leads l"
                                + " where c.organisation = ?1 and key(l) = ?2 and value(l).primary = true",
                        organisation,
                        role)
                .firstResultOptional();
    }

    @Override
    public Page<Contact> page(UUID organisation, String role, LocalDate activeOn, PageRequest request) {
        return Listing.of(Contact.class, "select c from Contact c")
                .where("c.organisation = :organisation", "organisation", organisation)
                .where("exists (select 1 from c.leads l where key(l) = :role)", "role", role)
                .whereActiveOn("c", activeOn)
                .ascending("c.id", Contact::id)
                .tieBreaker("c.id", UUID.class, Contact::id)
                .page(getEntityManager(), request);
    }

    @Override
    public void lockAllOf(UUID organisation) {
        sql.one("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "contacts of " + organisation);
    }

    @Override
    public void lockLinks() {
        sql.one("select pg_advisory_xact_lock(hashtextextended('links of contacts', 0))", row -> true);
    }

    /** Each member is looked up once, by index. */
    @Override
    public LeadCoverageView coverage(String role, FinancialYear year, LocalDate day) {
        return sql.one(
                        """
                        select count(*) as members,
                            count(*) filter (where leads > 0) as covered,
                            count(*) filter (where primaries > 0) as with_primary
                        from subscription s join organisation o on o.id = s.organisation cross join lateral (
                            select count(*) as leads, count(*) filter (where l.is_primary) as primaries
                            from contact_lead l join contact c on c.id = l.contact
                            where l.organisation = s.organisation and l.role = ?
                                and ? between coalesce(l.active_from, '-infinity') and coalesce(l.active_until, 'infinity')
                                and ? between coalesce(c.active_from, '-infinity') and coalesce(c.active_until, 'infinity')
                            ) as held
                        where s.financial_year = ? and s.agreed_on <= ? and not is_over(s, ?)
                            and ? between coalesce(o.active_from, '-infinity') and coalesce(o.active_until, 'infinity')""",
                        row -> new LeadCoverageView(
                                role,
                                year,
                                day,
                                row.getLong("members"),
                                row.getLong("covered"),
                                row.getLong("members") - row.getLong("covered"),
                                row.getLong("with_primary")),
                        role,
                        day,
                        day,
                        year.toString(),
                        day,
                        day,
                        day)
                .orElseThrow();
    }

    @Override
    public Page<MemberLeadView> members(
            String role, FinancialYear year, LocalDate day, Boolean covered, PageRequest request) {
        String hasALead = HAS_A_LEAD.formatted(role, day);
        var listing = Listing.of(
                        MemberLeadView.class,
                        "select new org.concordat.membership.people.contact.MemberLeadView(o.id, coalesce(a.name, o.name),"
                                + " coalesce(a.subRegion, o.subRegion),"
                                + " case when " + hasALead + " then true else false end)"
                                + " from Subscription s join Organisation o on o.id = s.organisation"
                                + " left join OrganisationAsAt a on a.organisation = o.id"
                                + " and a.trueFrom <= :day and (a.trueUntil is null or a.trueUntil > :day)")
                .where("s.financialYear = :year", "year", year)
                .where(
                        "s.agreedOn <= :day and (s.endedOn is null or s.endedOn > :day)"
                                + " and (s.lapse.lapsedOn is null or s.lapse.lapsedOn > :day or s.lapse.restoredOn <= :day)",
                        "day",
                        day)
                .whereActiveOn("o", day);
        if (covered != null) {
            listing.where((covered ? "" : "not ") + hasALead);
        }
        return listing.ascending("coalesce(a.name, o.name)", MemberLeadView::organisationName)
                .tieBreaker("o.id", UUID.class, MemberLeadView::organisation)
                .page(getEntityManager(), request);
    }
}
