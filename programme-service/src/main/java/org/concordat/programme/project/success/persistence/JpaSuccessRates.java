package org.concordat.programme.project.success.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.project.success.SuccessRate;
import org.concordat.programme.project.success.SuccessRates;
import org.concordat.programme.project.success.VerdictCount;

/** Adds the closing reviews up in PostgreSQL. */
@ApplicationScoped
public class JpaSuccessRates implements SuccessRates {

    private static final String COUNTS = Stream.of("objectives_met", "on_time", "on_cost", "recommended_for_reuse")
            .map("""
                    count(*) filter (where p.%1$s = 'YES') as %1$s_yes,
                    count(*) filter (where p.%1$s = 'PARTLY') as %1$s_partly,
                    count(*) filter (where p.%1$s = 'NO') as %1$s_no"""::formatted)
            .collect(Collectors.joining(", "));

    // a gate passes once, so that each closed project is counted once
    private static final String QUERY = """
            select p.programme, p.kind, count(*) as closed, %s
            from project p
            join project_gate_decision d
                on d.project = p.id and d.gate = 'CLOSURE' and d.outcome in ('PASS', 'CONDITIONS')
            where p.stage = 'CLOSED'
            and (?::uuid is null or p.programme = ?)
            and (?::text is null or p.kind = ?)
            and (?::date is null or d.decided_on between ? and ?)
            group by p.programme, p.kind
            order by p.programme, p.kind""".formatted(COUNTS);

    private final Sql sql;

    JpaSuccessRates(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<SuccessRate> of(Asked asked) {
        Optional<FinancialYear> year = Optional.ofNullable(asked.closedIn());
        LocalDate from = year.map(FinancialYear::firstDay).orElse(null);
        LocalDate until = year.map(FinancialYear::lastDay).orElse(null);
        return sql.list(
                QUERY,
                JpaSuccessRates::rate,
                asked.programme(),
                asked.programme(),
                asked.kind(),
                asked.kind(),
                from,
                from,
                until);
    }

    private static SuccessRate rate(ResultSet row) throws SQLException {
        return new SuccessRate(
                row.getObject("programme", UUID.class),
                row.getString("kind"),
                row.getLong("closed"),
                count(row, "objectives_met"),
                count(row, "on_time"),
                count(row, "on_cost"),
                count(row, "recommended_for_reuse"));
    }

    private static VerdictCount count(ResultSet row, String question) throws SQLException {
        return VerdictCount.of(
                row.getLong(question + "_yes"), row.getLong(question + "_partly"), row.getLong(question + "_no"));
    }
}
