package org.concordat.funding.register.organisation.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.register.organisation.Identifier;
import org.concordat.funding.register.organisation.KnownOrganisation;
import org.concordat.funding.register.organisation.OrganisationOnDay;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.platform.persistence.Sql;

/** The local copy of organisations. */
@ApplicationScoped
public class JpaOrganisations implements Organisations {

    private final Sql sql;

    JpaOrganisations(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void learn(KnownOrganisation organisation, long version, LocalDate effectiveOn) {
        // first, because it locks the organisation: two of its versions are never worked in at once
        int newest = sql.update("""
                insert into organisation (id, version, name) values (?, ?, ?)
                on conflict (id) do update set version = excluded.version, name = excluded.name
                where organisation.version < excluded.version""", organisation.id(), version, organisation.name());
        int added = sql.update(
                """
                insert into organisation_version (organisation, version, effective_on, type, sub_region, parent,
                    active_from, active_until, successors)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                organisation.id(),
                version,
                effectiveOn,
                organisation.type(),
                organisation.subRegion(),
                organisation.parent(),
                organisation.activeFrom(),
                organisation.activeUntil(),
                organisation.successors().toArray(UUID[]::new));
        if (added > 0) {
            sql.one("select keep_organisation(?)", row -> true, organisation.id());
        }
        if (newest > 0) {
            keep(organisation.id(), organisation.identifiers());
        }
    }

    private void keep(UUID organisation, List<Identifier> identifiers) {
        sql.update("delete from organisation_identifier where organisation = ?", organisation);
        sql.update(
                """
                insert into organisation_identifier (organisation, scheme, value)
                select ?, i.scheme, i.value from unnest(?::text[], ?::text[]) i (scheme, value) on conflict do nothing""",
                organisation,
                identifiers.stream().map(Identifier::scheme).toArray(String[]::new),
                identifiers.stream().map(Identifier::value).toArray(String[]::new));
    }

    @Override
    public Map<UUID, List<Identifier>> identifiers(Collection<UUID> ids) {
        return sql
                .list(
                        """
                        select organisation, scheme, value from organisation_identifier where organisation = any (?)
                        order by scheme, value""",
                        row -> Map.entry(
                                row.getObject("organisation", UUID.class),
                                new Identifier(row.getString("scheme"), row.getString("value"))),
                        (Object) ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return sql
                .list(
                        "select id, name from organisation where id = any (?)",
                        row -> Map.entry(row.getObject("id", UUID.class), row.getString("name")),
                        (Object) ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Set<String> allSubRegions() {
        return Set.copyOf(
                sql.list("select distinct sub_region from organisation_as_at", row -> row.getString("sub_region")));
    }

    @Override
    public Map<UUID, String> allNames() {
        return sql
                .list(
                        "select id, name from organisation",
                        row -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<OrganisationOnDay> onDay(UUID id, LocalDate day) {
        return sql.one("""
                select a.organisation, o.name, a.type, a.sub_region, a.parent, is_there(a, ?) as active
                from organisation_as_at a join organisation o on o.id = a.organisation
                where a.organisation = ? and a.true_from <= ? and (a.true_until is null or a.true_until > ?)""", JpaOrganisations::onDay, day, id, day, day);
    }

    @Override
    public List<OrganisationOnDay> activeOn(LocalDate day, Collection<String> types) {
        return sql.list("""
                select a.organisation, o.name, a.type, a.sub_region, a.parent, true as active
                from organisation_as_at a join organisation o on o.id = a.organisation
                where a.type = any (?) and is_there(a, ?)
                order by a.sub_region, o.name, a.organisation""", JpaOrganisations::onDay, types.toArray(String[]::new), day);
    }

    @Override
    public Map<String, Integer> countBySubRegion(LocalDate day, Collection<String> types) {
        var counts = new LinkedHashMap<String, Integer>();
        sql.list(
                        """
                        select sub_region, count(*) as number from organisation_as_at a
                        where a.type = any (?) and is_there(a, ?) group by sub_region order by sub_region""",
                        row -> Map.entry(row.getString("sub_region"), row.getInt("number")),
                        types.toArray(String[]::new),
                        day)
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    @Override
    public List<UUID> successors(UUID id) {
        return sql.list(
                "select successor from organisation_successor where organisation = ? order by position",
                row -> row.getObject("successor", UUID.class),
                id);
    }

    @Override
    public Set<UUID> followers(UUID id) {
        return Set.copyOf(sql.list("""
                with recursive follower (id) as (
                    select successor from organisation_successor where organisation = ?
                    union
                    select s.successor from follower f join organisation_successor s on s.organisation = f.id)
                select id from follower""", row -> row.getObject("id", UUID.class), id));
    }

    @Override
    public Set<UUID> predecessors(UUID id) {
        return Set.copyOf(sql.list("""
                with recursive predecessor (id) as (
                    select organisation from organisation_successor where successor = ?
                    union
                    select s.organisation from predecessor p join organisation_successor s on s.successor = p.id)
                select id from predecessor""", row -> row.getObject("id", UUID.class), id));
    }

    private static OrganisationOnDay onDay(ResultSet row) throws SQLException {
        return new OrganisationOnDay(
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                row.getString("type"),
                row.getString("sub_region"),
                row.getObject("parent", UUID.class),
                row.getBoolean("active"));
    }
}
