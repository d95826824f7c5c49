package org.concordat.membership.people.contact.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.people.contact.LeadCoverage;
import org.concordat.membership.people.contact.LeadCoverages;
import org.concordat.membership.people.contact.MemberLead;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** Coverage out of the subscriptions of one year, each member looked up once by index. */
@ApplicationScoped
class JpaLeadCoverages implements LeadCoverages {

    // A day and the code of a known role, so that neither can hold anything but what it is.
    private static final String HAS_A_LEAD =
            "exists (select 1 from Contact c join c.leads l where c.organisation = s.organisation and key(l) = '%1$s'"
                    + " and (value(l).activeFrom is null or value(l).activeFrom <= {d '%2$s'})"
                    + " and (value(l).activeUntil is null or value(l).activeUntil >= {d '%2$s'})"
                    + " and (c.activeFrom is null or c.activeFrom <= {d '%2$s'})"
                    + " and (c.activeUntil is null or c.activeUntil >= {d '%2$s'}))";

    private final Sql sql;
    private final EntityManager entities;

    JpaLeadCoverages(AgroalDataSource dataSource, EntityManager entities) {
        this.sql = new Sql(dataSource);
        this.entities = entities;
    }

    @Override
    public LeadCoverage of(String role, FinancialYear year, LocalDate day) {
        return sql.one(
                        """
                        select count(*) as members,
                            count(*) filter (where leads > 0) as covered,
                            count(*) filter (where primaries > 0) as with_primary
                        from subscription s cross join lateral (
                            select count(*) as leads, count(*) filter (where l.is_primary) as primaries
                            from contact_lead l join contact c on c.id = l.contact
                            where l.organisation = s.organisation and l.role = ?
                                and ? between coalesce(l.active_from, '-infinity') and coalesce(l.active_until, 'infinity')
                                and ? between coalesce(c.active_from, '-infinity') and coalesce(c.active_until, 'infinity')
                            ) as held
                        where s.financial_year = ? and s.status = any (?)""",
                        row -> new LeadCoverage(
                                row.getLong("members"), row.getLong("covered"), row.getLong("with_primary")),
                        role,
                        day,
                        day,
                        year.toString(),
                        SubscriptionStatus.IN_FORCE.stream().map(Enum::name).toArray(String[]::new))
                .orElseThrow();
    }

    @Override
    public Page<MemberLead> members(
            String role, FinancialYear year, LocalDate day, Boolean covered, PageRequest request) {
        String hasALead = HAS_A_LEAD.formatted(role, day);
        var listing = Listing.of(
                        MemberLead.class,
                        "select new org.concordat.membership.people.contact.MemberLead(o.id, o.name, o.subRegion,"
                                + " case when " + hasALead + " then true else false end)"
                                + " from Subscription s join Organisation o on o.id = s.organisation")
                .where("s.financialYear = :year", "year", year)
                .where("s.status in :inForce", "inForce", SubscriptionStatus.IN_FORCE);
        if (covered != null) {
            listing.where((covered ? "" : "not ") + hasALead);
        }
        return listing.ascending("o.name", MemberLead::organisationName)
                .tieBreaker("o.id", UUID.class, MemberLead::organisation)
                .page(entities, request);
    }
}
