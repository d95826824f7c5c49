package org.concordat.reporting.known.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.known.Dated;
import org.concordat.reporting.known.DatedFacts;
import org.concordat.reporting.known.FactTables;
import org.concordat.reporting.known.Following;

/** The tables of dated facts, each written with one statement for any number of rows. */
@ApplicationScoped
public class JpaFactTables implements FactTables {

    private final Sql sql;
    private final Map<String, FactColumns> columns = new ConcurrentHashMap<>();

    JpaFactTables(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public <F extends Record> void replace(DatedFacts<?, F> facts, Map<UUID, List<Dated<F>>> ofRecords) {
        sql.update("delete from %s where record = any (?)".formatted(facts.table()), (Object)
                ofRecords.keySet().toArray(UUID[]::new));
        var rows = new ArrayList<FactColumns.Row>();
        ofRecords.forEach((record, all) -> all.forEach(dated -> rows.add(new FactColumns.Row(record, dated))));
        if (!rows.isEmpty()) {
            FactColumns of = columnsOf(facts);
            sql.update(of.insert(), of.values(rows));
        }
    }

    private FactColumns columnsOf(DatedFacts<?, ?> facts) {
        return columns.computeIfAbsent(facts.table(), table -> FactColumns.of(table, facts.row()));
    }

    @Override
    public <F extends Record> void follow(DatedFacts<?, F> facts, List<Following<F>> records) {
        FactColumns of = columnsOf(facts);
        var rows = new ArrayList<FactColumns.Row>();
        records.forEach(each -> each.facts()
                .forEach(fact -> rows.add(new FactColumns.Row(
                        each.record(), new Dated<>(fact, each.from(), LocalDate.MAX, each.knownFrom(), Instant.MAX)))));
        sql.update(of.follow(), of.valuesAfter(records, rows));
    }

    @Override
    public boolean isFilled(DatedFacts<?, ?> facts) {
        return sql.one(
                        "select 1 from filled_table where name = ? and edition = ?",
                        row -> true,
                        facts.table(),
                        facts.edition())
                .isPresent();
    }

    @Override
    public void empty(DatedFacts<?, ?> facts) {
        sql.update("set local statement_timeout = 0");
        sql.update("lock table known_state in share row exclusive mode");
        sql.update("delete from " + facts.table());
    }

    @Override
    public void noteFilled(DatedFacts<?, ?> facts) {
        sql.update("""
                insert into filled_table (name, edition) values (?, ?)
                on conflict (name) do update set edition = excluded.edition""", facts.table(), facts.edition());
        // the first report after it must not be planned as if the table were empty
        sql.update("analyze " + facts.table());
    }
}
