package org.concordat.reporting.region.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.concordat.reporting.region.Region;
import org.concordat.reporting.region.Regions;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;

/** Counts the region in PostgreSQL. */
@ApplicationScoped
public class JpaRegions implements Regions {

    private static final String ON_A_DAY = """
            select count(*) as organisations,
                count(*) filter (where type in (select code from {organisation_type} where council)) as councils
            from {organisation}
            where coalesce(active_from, '-infinity') <= :day and coalesce(active_until, 'infinity') >= :day""";

    private final FactSql sql;

    JpaRegions(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public Region on(LocalDate day, Moment moment) {
        return sql.ask(ON_A_DAY)
                .at(moment)
                .with("day", day)
                .one(row -> new Region(row.getInt("organisations"), row.getInt("councils")));
    }
}
