package org.concordat.reporting.indicator.series.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.reporting.indicator.indicator.Missing;
import org.concordat.reporting.indicator.observation.ObservationStatus;
import org.concordat.reporting.indicator.series.Inheritance;
import org.concordat.reporting.indicator.series.Reading;
import org.concordat.reporting.indicator.series.SeriesBody;
import org.concordat.reporting.indicator.series.SeriesSources;
import org.concordat.reporting.indicator.series.Span;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;

/** Reads what series are made of from PostgreSQL. */
@ApplicationScoped
public class JpaSeriesSources implements SeriesSources {

    private static final Moment PRESENT = new Moment(null, null);

    private static final String BODIES = """
            with recursive kin (id) as (
                select record from {organisation}
                where :organisations::text is null or record = any (string_to_array(:organisations, ',')::uuid[])
                union
                select i.predecessor from {inheritance} i join kin on kin.id = i.successor)
            select o.record, o.name, o.type, o.sub_region, o.active_from, o.active_until
            from {organisation} o join kin on kin.id = o.record
            order by o.record""";

    private static final String INHERITANCES = """
            select distinct predecessor, successor, since, heirs
            from {inheritance}
            where successor = any (string_to_array(:successors, ',')::uuid[])
            order by since, successor, predecessor""";

    private static final String READINGS = """
            select indicator, organisation, first_day, last_day, status, value, missing, visible_from
            from %s o
            where indicator = any (string_to_array(:indicators, ','))
            and organisation = any (string_to_array(:organisations, ',')::uuid[])
            order by organisation, last_day, first_day""";

    private static final String TOLD = READINGS.formatted("{observation}");
    private static final String RECORDED =
            READINGS.formatted("(select *, given_value as value from public.indicator_observation)");

    private static final String HEIRS = """
            with recursive kin (id) as (
                select :organisation::uuid
                union
                select i.successor from {inheritance} i join kin on kin.id = i.predecessor)
            select id from kin order by id""";

    private final FactSql sql;

    JpaSeriesSources(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public List<SeriesBody> bodies(Set<UUID> organisations, Moment moment) {
        return sql.ask(BODIES)
                .at(moment)
                .with("organisations", organisations == null ? null : listed(organisations))
                .list(row -> new SeriesBody(
                        row.getObject("record", UUID.class),
                        row.getString("name"),
                        row.getString("type"),
                        row.getString("sub_region"),
                        row.getObject("active_from", LocalDate.class),
                        row.getObject("active_until", LocalDate.class)));
    }

    @Override
    public List<Inheritance> inheritances(Set<UUID> successors, Moment moment) {
        return sql.ask(INHERITANCES)
                .at(moment)
                .with("successors", listed(successors))
                .list(row -> new Inheritance(
                        row.getObject("predecessor", UUID.class),
                        row.getObject("successor", UUID.class),
                        row.getObject("since", LocalDate.class),
                        row.getInt("heirs")));
    }

    @Override
    public List<Reading> readings(Set<String> indicators, Set<UUID> organisations, Moment moment) {
        return sql.ask(TOLD)
                .at(moment)
                .with("indicators", listed(indicators))
                .with("organisations", listed(organisations))
                .list(JpaSeriesSources::reading);
    }

    @Override
    public List<Reading> recorded(Set<String> indicators, Set<UUID> organisations) {
        return sql.ask(RECORDED)
                .with("indicators", listed(indicators))
                .with("organisations", listed(organisations))
                .list(JpaSeriesSources::reading);
    }

    @Override
    public Set<UUID> heirsOf(UUID organisation) {
        return new LinkedHashSet<>(sql.ask(HEIRS)
                .at(PRESENT)
                .with("organisation", organisation)
                .list(row -> row.getObject("id", UUID.class)));
    }

    /** Neither ids nor codes have a comma. */
    private static String listed(Collection<?> all) {
        return all.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        String missing = row.getString("missing");
        return new Reading(
                row.getString("indicator"),
                row.getObject("organisation", UUID.class),
                new Span(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                ObservationStatus.valueOf(row.getString("status")),
                row.getString("value"),
                missing == null ? null : Missing.valueOf(missing),
                row.getObject("visible_from", LocalDate.class));
    }
}
