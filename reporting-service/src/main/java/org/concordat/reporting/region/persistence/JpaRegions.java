package org.concordat.reporting.region.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.concordat.reporting.region.Region;
import org.concordat.reporting.region.Regions;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;

/** Counts the region in PostgreSQL. */
@ApplicationScoped
public class JpaRegions implements Regions {

    private static final String ON_A_DAY = """
            select count(*) as organisations,
                count(*) filter (where type in (select code from {organisation_type} where council)) as councils
            from {organisation}
            where coalesce(active_from, '-infinity') <= :day and coalesce(active_until, 'infinity') >= :day
            and {about record}""";

    private static final String WITHIN = "select distinct record from {organisation} where {about record}";

    private final FactSql sql;

    JpaRegions(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public Region on(LocalDate day, Scope scope) {
        return sql.ask(ON_A_DAY)
                .about(scope)
                .with("day", day)
                .one(row -> new Region(row.getInt("organisations"), row.getInt("councils")));
    }

    @Override
    public Set<UUID> within(Scope scope) {
        return Set.copyOf(sql.ask(WITHIN).about(scope).list(row -> row.getObject("record", UUID.class)));
    }
}
