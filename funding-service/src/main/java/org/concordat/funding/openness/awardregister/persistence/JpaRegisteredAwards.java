package org.concordat.funding.openness.awardregister.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.openness.awardregister.AwardRegisterFilter;
import org.concordat.funding.openness.awardregister.RegisteredAward;
import org.concordat.funding.openness.awardregister.RegisteredAwards;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.Sql;

/** Finds the awards of a page first, through an index, and then reads all that the register shows of them at once. */
@ApplicationScoped
class JpaRegisteredAwards implements RegisteredAwards {

    private final EntityManager entities;
    private final Sql sql;
    private final RegisterEntries entries;

    JpaRegisteredAwards(EntityManager entities, AgroalDataSource dataSource, RegisterEntries entries) {
        this.entities = entities;
        this.sql = new Sql(dataSource);
        this.entries = entries;
    }

    @Override
    public Page<RegisteredAward> page(AwardRegisterFilter filter, PageRequest request) {
        RegisterOrder order = RegisterOrder.of(filter);
        return Listing.of(
                        PlaceInRegister.class,
                        "select new org.concordat.funding.openness.awardregister.persistence.PlaceInRegister(%s, %s)"
                                        .formatted(order.award(), order.decidedOn())
                                + " from Award a" + order.joins())
                .where("a.acceptedOn is not null")
                .where("a.origin.fund = :fund", "fund", filter.fund())
                .where("a.origin.call = :call", "call", filter.call())
                .where("a.origin.part = :part", "part", filter.part())
                .where("a.status = :status", "status", filter.status())
                .where("h.place.organisation = :recipient", "recipient", filter.recipient())
                .where(
                        "y.place.financialYear = :year",
                        "year",
                        filter.financialYear() == null
                                ? null
                                : filter.financialYear().toString())
                .where(order.decidedOn() + " >= :from", "from", filter.decided().from())
                .where(order.decidedOn() + " <= :to", "to", filter.decided().to())
                .descending(order.decidedOn(), PlaceInRegister::decidedOn)
                .tieBreaker(order.award(), UUID.class, PlaceInRegister::award)
                .page(entities, request)
                .mapAll(places ->
                        entries.of(places.stream().map(PlaceInRegister::award).toList()));
    }

    @Override
    public Optional<RegisteredAward> byId(UUID id) {
        return entries.of(ids("select id from award where accepted_on is not null and id = ?", id)).stream()
                .findFirst();
    }

    @Override
    public List<RegisteredAward> after(UUID last, int atMost) {
        return entries.of(
                ids("select id from award where accepted_on is not null and id > ? order by id limit ?", last, atMost));
    }

    private List<UUID> ids(String query, Object... parameters) {
        return sql.list(query, row -> row.getObject("id", UUID.class), parameters);
    }
}
