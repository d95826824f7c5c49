package org.concordat.funding.award.award.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.award.award.Award;
import org.concordat.funding.award.award.AwardFilter;
import org.concordat.funding.award.award.AwardView;
import org.concordat.funding.award.award.Awards;
import org.concordat.funding.award.award.EndedRecipient;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;

/** Awards in the service's own database. */
@ApplicationScoped
class JpaAwards implements Awards, PanacheAggregates<Award> {

    private final Sql sql;

    JpaAwards(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Page<AwardView> list(AwardFilter filter, PageRequest page) {
        return Listing.of(Award.class, "select a from Award a")
                .where("a.origin.fund = :fund", "fund", filter.fund())
                .where("a.origin.call = :call", "call", filter.call())
                .where("a.recipient = :recipient", "recipient", filter.recipient())
                .where("a.status = :status", "status", filter.status())
                .where(
                        "a.status in ('OFFERED', 'ACCEPTED', 'ACTIVE', 'SUSPENDED')"
                                + " and cast(function('has_ended_before', a.recipient, :day) as Boolean)",
                        "day",
                        filter.recipientEndedBefore())
                .where("a.recipient = :boundary", "boundary", filter.boundary())
                .ascending("a.offeredOn", Award::offeredOn)
                .tieBreaker("a.id", UUID.class, Award::id)
                .page(getEntityManager(), page)
                .map(AwardView::of);
    }

    @Override
    public Optional<Award> byFormerReference(UUID fund, String reference) {
        return find("origin.fund = ?1 and formerReference = ?2", fund, reference)
                .firstResultOptional();
    }

    @Override
    public Map<UUID, Money> totalsByApplication(Collection<UUID> applications) {
        return sql
                .list(
                        """
                        select a.application, sum(m.amount) as total from award a join award_amount m on m.award = a.id
                        where a.application = any (?) group by a.application""",
                        row -> Map.entry(
                                row.getObject("application", UUID.class), new Money(row.getBigDecimal("total"))),
                        (Object) applications.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<EndedRecipient> ended(LocalDate today, int limit) {
        return sql.list(
                """
                select a.id, a.recipient, o.active_until, s.successor
                from award a
                join organisation_as_at o on o.organisation = a.recipient
                    and o.true_from <= ? and (o.true_until is null or o.true_until > ?)
                join organisation_successor s on s.organisation = a.recipient and s.position = 1
                where a.status in ('OFFERED', 'ACCEPTED', 'ACTIVE', 'SUSPENDED') and o.active_until < ?
                order by a.id limit ?""",
                row -> new EndedRecipient(
                        new AwardId(row.getObject("id", UUID.class)),
                        new OrganisationId(row.getObject("recipient", UUID.class)),
                        new OrganisationId(row.getObject("successor", UUID.class)),
                        row.getObject("active_until", LocalDate.class)),
                today,
                today,
                today,
                limit);
    }
}
