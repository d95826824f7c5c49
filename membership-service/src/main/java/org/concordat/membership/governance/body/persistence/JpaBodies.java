package org.concordat.membership.governance.body.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.membership.governance.body.Bodies;
import org.concordat.membership.governance.body.Body;
import org.concordat.membership.governance.body.Deputising;
import org.concordat.membership.governance.body.Names;
import org.concordat.membership.governance.body.Term;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;

/** Bodies in PostgreSQL. */
@ApplicationScoped
class JpaBodies implements Bodies, PanacheAggregates<Body> {

    private final Sql sql;

    JpaBodies(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Optional<Body> byName(String name) {
        return find("lower(details.name) = ?1", name.strip().toLowerCase(Locale.ROOT))
                .firstResultOptional();
    }

    @Override
    public Page<Body> page(LocalDate activeOn, PageRequest request) {
        return Listing.of(Body.class, "select b from Body b")
                .where(
                        "b.period.activeFrom <= :activeOn"
                                + " and (b.period.activeUntil is null or b.period.activeUntil >= :activeOn)",
                        "activeOn",
                        activeOn)
                .ascending("b.details.name", body -> body.details().name())
                .tieBreaker("b.id", UUID.class, Body::id)
                .page(getEntityManager(), request);
    }

    @Override
    public Set<UUID> reportsInTheEndTo(UUID body) {
        return Set.copyOf(sql.list("""
            with recursive above as (
                select id, reports_to from governance_body where id = ?
                union
                select b.id, b.reports_to from above a join governance_body b on b.id = a.reports_to)
            select id from above\
            """, row -> row.getObject("id", UUID.class), body));
    }

    @Override
    public void lockReporting() {
        sql.one("select pg_advisory_xact_lock(hashtextextended('reporting of bodies', 0))", row -> true);
    }

    @Override
    public Names namesOf(List<Term> terms, List<Deputising> deputies, LocalDate day, boolean people) {
        UUID[] organisations = ids(terms.stream().map(Term::organisation));
        UUID[] sitters = ids(Stream.concat(
                terms.stream().map(Term::holder), deputies.stream().map(Deputising::deputy)));
        return new Names(
                names("select id, name_on(id, ?) as name from organisation where id = any (?)", day, organisations),
                people ? names("select id, name from contact_person where id = any (?)", (Object) sitters) : null);
    }

    private static UUID[] ids(Stream<UUID> ids) {
        return ids.distinct().toArray(UUID[]::new);
    }

    private Map<UUID, String> names(String query, Object... parameters) {
        return sql
                .list(query, row -> Map.entry(row.getObject("id", UUID.class), row.getString("name")), parameters)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
