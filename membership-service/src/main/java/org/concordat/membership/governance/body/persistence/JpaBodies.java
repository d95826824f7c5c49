package org.concordat.membership.governance.body.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    public Optional<Body> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Body> byName(String name) {
        return find("lower(name) = ?1", name.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    @Override
    public Page<Body> page(LocalDate activeOn, PageRequest request) {
        return Listing.of(Body.class, "select b from Body b")
                .where(
                        "b.period.activeFrom <= :activeOn"
                                + " and (b.period.activeUntil is null or b.period.activeUntil >= :activeOn)",
                        "activeOn",
                        activeOn)
                .ascending("b.name", Body::name)
                .tieBreaker("b.id", UUID.class, Body::id)
                .page(getEntityManager(), request);
    }

    @Override
    public Names namesOf(List<Term> terms, List<Deputising> deputies) {
        return new Names(
                names(
                        "select id, name from organisation where id = any (?)",
                        terms.stream().map(Term::organisation)),
                names(
                        "select id, name from contact_person where id = any (?)",
                        Stream.concat(
                                terms.stream().map(Term::holder),
                                deputies.stream().map(Deputising::deputy))));
    }

    @Override
    public List<UUID> wherePlaced(UUID contact) {
        return sql.list("""
                select body from body_term where holder = ?
                union
                select body from body_deputising where deputy = ?
                order by body""", row -> row.getObject("body", UUID.class), contact, contact);
    }

    @Override
    public List<Ended> ended(LocalDate today, int most) {
        return sql.list(
                """
                select p.body, c.id as contact, null::uuid as organisation, c.last_day
                from (select body, holder as contact, active_until from body_term
                      union all
                      select body, deputy, active_until from body_deputising) p
                join (select id, least(active_until, erased_on - 1) as last_day from contact) c on c.id = p.contact
                where c.last_day < ? and coalesce(p.active_until, 'infinity') > c.last_day
                union
                select t.body, null::uuid, o.id, o.active_until
                from body_term t join organisation o on o.id = t.organisation
                where o.active_until < ? and coalesce(t.active_until, 'infinity') > o.active_until
                limit ?""",
                row -> new Ended(
                        row.getObject("body", UUID.class),
                        row.getObject("contact", UUID.class),
                        row.getObject("organisation", UUID.class),
                        row.getObject("last_day", LocalDate.class)),
                today,
                today,
                most);
    }

    @Override
    public List<Seated> seatedBeyond(LocalDate day, List<UUID> organisations) {
        return sql.list(
                """
                select distinct t.body, b.name, t.seat, t.organisation
                from body_term t join governance_body b on b.id = t.body
                where t.organisation = any (?) and coalesce(t.active_until, 'infinity') > ?
                order by b.name, t.seat""",
                row -> new Seated(
                        row.getObject("body", UUID.class),
                        row.getString("name"),
                        row.getObject("seat", UUID.class),
                        row.getObject("organisation", UUID.class)),
                organisations.toArray(UUID[]::new),
                day);
    }

    private Map<UUID, String> names(String query, Stream<UUID> ids) {
        return sql
                .list(query, row -> Map.entry(row.getObject("id", UUID.class), row.getString("name")), (Object)
                        ids.distinct().toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
