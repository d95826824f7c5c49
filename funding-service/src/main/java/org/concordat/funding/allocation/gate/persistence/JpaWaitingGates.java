package org.concordat.funding.allocation.gate.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.allocation.gate.DueGate;
import org.concordat.funding.allocation.gate.WaitingGateView;
import org.concordat.funding.allocation.gate.WaitingGates;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** Finds the gates that are due in what plans wait for and what programme has told. */
@ApplicationScoped
public class JpaWaitingGates implements WaitingGates {

    private static final String DUE = """
            select s.seq, p.id as plan, p.fund, p.financial_year, s.sub_region, p.gate_year, s.held
            from allocation_plan p
            join allocation_plan_share s on s.plan = p.id and s.gated
            where p.status = 'APPROVED' and p.gate_year is not null
            and not exists (
                select 1 from allocation_plan_release r
                where r.plan = p.id and r.kind = 'GATE' and r.part = s.sub_region)
            and not exists (
                select 1 from allocation_plan_gate_objective g
                where g.plan = p.id and not exists (
                    select 1 from objective_achieved a
                    where a.objective = g.objective and a.financial_year = p.gate_year and a.sub_region = s.sub_region))""";

    private final Sql sql;

    JpaWaitingGates(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<DueGate> due() {
        return sql.list(
                DUE + " order by s.seq",
                row -> new DueGate(row.getObject("plan", UUID.class), row.getString("sub_region")));
    }

    @Override
    public Page<WaitingGateView> list(PageRequest page) {
        return new SequencePage("waiting gates", page)
                .read(sql, DUE + " and s.seq > ? order by s.seq limit ?", JpaWaitingGates::waiting);
    }

    private static WaitingGateView waiting(ResultSet row) throws SQLException {
        return new WaitingGateView(
                row.getObject("plan", UUID.class),
                row.getObject("fund", UUID.class),
                FinancialYear.of(row.getString("financial_year")),
                row.getString("sub_region"),
                FinancialYear.of(row.getString("gate_year")),
                new Money(row.getBigDecimal("held")));
    }
}
