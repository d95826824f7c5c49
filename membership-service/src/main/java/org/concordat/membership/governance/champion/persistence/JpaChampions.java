package org.concordat.membership.governance.champion.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.UUID;
import org.concordat.membership.governance.champion.ChampionView;
import org.concordat.membership.governance.champion.Champions;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Lists of champions, each row out of one query. */
@ApplicationScoped
class JpaChampions implements Champions {

    private final EntityManager entities;

    JpaChampions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<ChampionView> page(Champions.Filter filter, PageRequest request) {
        return Listing.of(
                        ChampionView.class,
                        "select new org.concordat.membership.governance.champion.ChampionView("
                                + "key(c), b.id, b.details.name, value(c), b.version) from Body b join b.champions c")
                .where("b.id = :body", "body", filter.body())
                .where(
                        "lower(value(c).theme) = :theme",
                        "theme",
                        filter.theme() == null ? null : filter.theme().strip().toLowerCase(Locale.ROOT))
                .where("value(c).project = :project", "project", filter.project())
                .where(
                        "value(c).period.activeFrom <= :day and (value(c).period.activeUntil is null or value(c).period.activeUntil >= :day)",
                        "day",
                        filter.asAt())
                .ascending(
                        "value(c).period.activeFrom",
                        named -> named.champion().period().activeFrom())
                .tieBreaker("key(c)", UUID.class, ChampionView::id)
                .page(entities, request);
    }
}
