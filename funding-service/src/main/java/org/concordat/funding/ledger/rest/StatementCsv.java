package org.concordat.funding.ledger.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.Balances;
import org.concordat.funding.ledger.Entry;
import org.concordat.funding.ledger.OrganisationNames;
import org.concordat.funding.ledger.Period;
import org.concordat.funding.ledger.Posting;
import org.concordat.funding.ledger.Statement;
import org.concordat.funding.ledger.Statements;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.Column;
import org.concordat.platform.table.CsvWriter;

/** Writes a statement as CSV, line by line, so that its length does not matter. */
final class StatementCsv implements Statements.Reader {

    private final CsvWriter<Line> csv;
    private final Period period;
    private final OrganisationNames names;

    private StatementCsv(CsvWriter<Line> csv, Period period, OrganisationNames names) {
        this.csv = csv;
        this.period = period;
        this.names = names;
    }

    /** A line of the statement, with the balances after it; only an entry has more than those. */
    record Line(
            String line,
            LocalDate effectiveOn,
            Long sequence,
            Account from,
            Account to,
            Money amount,
            String by,
            String reason,
            String businessObject,
            UUID businessId,
            UUID organisation,
            String organisationName,
            @JsonUnwrapped Balances balances) {

        static Line balance(String line, LocalDate day, Balances balances) {
            return new Line(line, day, null, null, null, null, null, null, null, null, null, null, balances);
        }

        static Line entry(Statement.Line movement, Balances afterwards) {
            Posting posting = movement.entry().posting();
            return new Line(
                    "ENTRY",
                    posting.effectiveOn(),
                    movement.entry().sequence(),
                    posting.from(),
                    posting.to(),
                    posting.amount(),
                    posting.by(),
                    posting.reason(),
                    posting.about().businessObject(),
                    posting.about().businessId(),
                    posting.organisation(),
                    movement.organisationName(),
                    afterwards);
        }
    }

    static void write(Statements statements, OrganisationNames names, UUID fund, Period period, OutputStream output)
            throws IOException {
        var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        var csv = new CsvWriter<>(Column.of(Line.class), text);
        statements.read(fund, period, new StatementCsv(csv, period, names));
        text.flush();
    }

    @Override
    public void opening(Balances balances) {
        csv.row(Line.balance("OPENING", period.from(), balances));
    }

    @Override
    public void entries(List<Entry> entries, Balances before) {
        Balances balances = before;
        for (Statement.Line line : names.lines(entries)) {
            balances = balances.after(line.entry().posting());
            csv.row(Line.entry(line, balances));
        }
    }

    @Override
    public void closing(Balances balances) {
        csv.row(Line.balance("CLOSING", period.to(), balances));
    }
}
