package org.concordat.reporting.indicator.warning.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.indicator.warning.ClosedBecause;
import org.concordat.reporting.indicator.warning.EarlyWarnings.WarningLine;
import org.concordat.reporting.indicator.warning.WarningCause;
import org.concordat.reporting.indicator.warning.WarningLines;
import org.concordat.reporting.indicator.warning.WarningStatus;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;

/** Reads warnings for the report from PostgreSQL. */
@ApplicationScoped
public class JpaWarningLines implements WarningLines {

    private static final String LINES = """
            select w.organisation, o.name, o.type, o.sub_region, w.indicator, w.cause, w.first_day, w.last_day, w.readings,
                w.status, w.opened_on, w.closed_on, w.closed_because
            from {warning} w join {organisation} o on o.record = w.organisation
            where w.financial_year = :year and {about w.organisation}
            order by w.status desc, o.name collate "C", w.organisation, w.indicator collate "C", w.last_day, w.first_day""";

    private final FactSql sql;

    JpaWarningLines(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public List<WarningLine> of(Scope scope) {
        return sql.ask(LINES).about(scope).list(JpaWarningLines::line);
    }

    private static WarningLine line(ResultSet row) throws SQLException {
        String because = row.getString("closed_because");
        return new WarningLine(
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                row.getString("type"),
                row.getString("sub_region"),
                row.getString("indicator"),
                WarningCause.valueOf(row.getString("cause")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("readings"),
                WarningStatus.valueOf(row.getString("status")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                because == null ? null : ClosedBecause.valueOf(because));
    }
}
