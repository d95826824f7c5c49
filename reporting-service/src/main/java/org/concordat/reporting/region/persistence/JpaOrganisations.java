package org.concordat.reporting.region.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.imports.NamedRecords;
import org.concordat.reporting.region.Organisation;
import org.concordat.reporting.region.Organisations;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;

/** Looks organisations up in PostgreSQL. */
@ApplicationScoped
public class JpaOrganisations implements Organisations {

    private static final Moment ANY_DAY = new Moment(null, null);

    private final FactSql sql;

    JpaOrganisations(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Organisation> byId(UUID id, LocalDate asAt) {
        return sql
                .ask("select record, name, type, active_from, active_until from {organisation} where record = :id")
                .at(new Moment(asAt, null))
                .with("id", id)
                .list(row -> new Organisation(
                        row.getObject("record", UUID.class),
                        row.getString("name"),
                        row.getString("type"),
                        row.getObject("active_from", LocalDate.class),
                        row.getObject("active_until", LocalDate.class)))
                .stream()
                .findFirst();
    }

    @Override
    public NamedRecords named(LocalDate asAt) {
        var moment = new Moment(asAt, null);
        Map<UUID, String> names = sql
                .ask("select record, name from {organisation}")
                .at(moment)
                .list(row -> Map.entry(row.getObject("record", UUID.class), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var named = new NamedRecords("organisation", names);
        sql.ask("select record, code from {organisation_code}")
                .at(moment)
                .list(row -> Map.entry(row.getString("code"), row.getObject("record", UUID.class)))
                .forEach(code -> named.alsoCalled(code.getKey(), code.getValue()));
        return named;
    }

    @Override
    public boolean hasType(String code) {
        return sql.ask("select exists (select 1 from {organisation_type} where code = :code) as there")
                .at(ANY_DAY)
                .with("code", code)
                .one(row -> row.getBoolean("there"));
    }

    @Override
    public boolean hasSubRegion(String code) {
        return sql.ask("select exists (select 1 from {sub_region} where code = :code) as there")
                .at(ANY_DAY)
                .with("code", code)
                .one(row -> row.getBoolean("there"));
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return Set.copyOf(sql.ask(
                        "select distinct record from {organisation} where record = any (string_to_array(:ids, ',')::uuid[])")
                .at(ANY_DAY)
                .with("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .list(row -> row.getObject("record", UUID.class)));
    }
}
