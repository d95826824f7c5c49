package org.concordat.reporting.indicator.target.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.reporting.indicator.target.Weights;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;

/** What organisations weigh, from the facts that were told of them. */
@ApplicationScoped
public class JpaWeights implements Weights {

    private static final Moment PRESENT = new Moment(null, null);

    private static final String VALUES = """
            select organisation, number as weight from {observation}
            where indicator = :indicator and first_day = :first_day and last_day = :last_day
                and number is not null and status <> 'PROVISIONAL'""";

    /** Of two counts of one day the one whose counter comes first, as in the distribution of money. */
    private static final String POPULATIONS = """
            select distinct on (organisation) organisation, figure as weight from {population}
            where true_on <= :day
            order by organisation, true_on desc, counted_by collate "C", record""";

    private final FactSql sql;

    JpaWeights(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, BigDecimal> values(String indicator, LocalDate firstDay, LocalDate lastDay) {
        return byOrganisation(sql.ask(VALUES)
                .at(PRESENT)
                .with("indicator", indicator)
                .with("first_day", firstDay)
                .with("last_day", lastDay)
                .list(JpaWeights::weight));
    }

    @Override
    public Map<UUID, BigDecimal> populations(LocalDate day) {
        return byOrganisation(sql.ask(POPULATIONS).at(PRESENT).with("day", day).list(JpaWeights::weight));
    }

    private record Weight(UUID organisation, BigDecimal figure) {}

    private static Weight weight(ResultSet row) throws SQLException {
        return new Weight(row.getObject("organisation", UUID.class), row.getBigDecimal("weight"));
    }

    private static Map<UUID, BigDecimal> byOrganisation(List<Weight> weights) {
        return weights.stream().collect(Collectors.toMap(Weight::organisation, Weight::figure));
    }
}
