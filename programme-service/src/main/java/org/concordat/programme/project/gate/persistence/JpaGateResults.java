package org.concordat.programme.project.gate.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.project.gate.GateResult;
import org.concordat.programme.project.gate.GateResults;
import org.concordat.programme.project.stage.Gate;

/** Adds the decisions at gates up in PostgreSQL. */
@ApplicationScoped
public class JpaGateResults implements GateResults {

    private static final FinancialYear EARLIEST = new FinancialYear(999);
    private static final FinancialYear LATEST = new FinancialYear(2999);

    private final Sql sql;

    JpaGateResults(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<GateResult> count(UUID programme, FinancialYear decidedIn) {
        LocalDate from = (decidedIn == null ? EARLIEST : decidedIn).firstDay();
        LocalDate until = (decidedIn == null ? LATEST : decidedIn).lastDay();
        return sql.list("""
                select gate, count(*) as decided, count(*) filter (where outcome = 'PASS') as passed,
                    count(*) filter (where outcome = 'CONDITIONS') as conditions,
                    count(*) filter (where outcome = 'REFER_BACK') as referred_back,
                    count(*) filter (where outcome = 'REFUSE') as refused,
                    count(*) filter (where outcome = 'STOP') as stopped
                from (
                    select distinct on (d.project, d.gate) d.gate, d.outcome
                    from project_gate_decision d join project p on p.id = d.project
                    where d.decided_on between ? and ? and (?::uuid is null or p.programme = ?)
                    order by d.project, d.gate, d.position desc) last
                group by gate""", JpaGateResults::result, from, until, programme, programme);
    }

    private static GateResult result(ResultSet row) throws SQLException {
        Gate gate = Gate.valueOf(row.getString("gate"));
        return new GateResult(
                gate,
                gate.number(),
                row.getLong("decided"),
                row.getLong("passed"),
                row.getLong("conditions"),
                row.getLong("referred_back"),
                row.getLong("refused"),
                row.getLong("stopped"));
    }
}
