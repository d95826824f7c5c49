package org.concordat.funding.ledger.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.concordat.funding.ledger.Balances;
import org.concordat.funding.ledger.Entry;
import org.concordat.funding.ledger.Period;
import org.concordat.funding.ledger.Posting;
import org.concordat.funding.ledger.Statements;
import org.concordat.funding.organisation.Organisations;
import org.concordat.platform.money.Money;

/** Writes a statement as CSV, line by line, so that its length does not matter. */
final class StatementCsv implements Statements.Reader {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "line",
                    "effectiveOn",
                    "sequence",
                    "from",
                    "to",
                    "amount",
                    "by",
                    "reason",
                    "businessObject",
                    "businessId",
                    "organisation",
                    "organisationName",
                    "source",
                    "unallocated",
                    "allocated",
                    "committed",
                    "paid")
            .get();

    private final CSVPrinter csv;
    private final Period period;
    private final Organisations organisations;

    private StatementCsv(CSVPrinter csv, Period period, Organisations organisations) {
        this.csv = csv;
        this.period = period;
        this.organisations = organisations;
    }

    static void write(Statements statements, Organisations organisations, UUID fund, Period period, OutputStream output)
            throws IOException {
        var csv = new CSVPrinter(new OutputStreamWriter(output, StandardCharsets.UTF_8), FORMAT);
        statements.read(fund, period, new StatementCsv(csv, period, organisations));
        csv.flush();
    }

    @Override
    public void opening(Balances balances) {
        balanceLine("OPENING", period.from(), balances);
    }

    @Override
    public void entries(List<Entry> entries, Balances before) {
        var names = OrganisationNames.of(entries, organisations);
        Balances balances = before;
        for (Entry entry : entries) {
            balances = balances.after(entry.posting());
            entryLine(entry, names.of(entry), balances);
        }
    }

    private void entryLine(Entry entry, String organisationName, Balances afterwards) {
        Posting posting = entry.posting();
        print(
                "ENTRY",
                posting.effectiveOn(),
                entry.sequence(),
                posting.from(),
                posting.to(),
                plain(posting.amount()),
                text(posting.by()),
                text(posting.reason()),
                posting.about().type(),
                posting.about().id(),
                posting.organisation(),
                text(organisationName),
                plain(afterwards.source()),
                plain(afterwards.unallocated()),
                plain(afterwards.allocated()),
                plain(afterwards.committed()),
                plain(afterwards.paid()));
    }

    @Override
    public void closing(Balances balances) {
        balanceLine("CLOSING", period.to(), balances);
    }

    private void balanceLine(String line, LocalDate day, Balances balances) {
        print(
                line,
                day,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                plain(balances.source()),
                plain(balances.unallocated()),
                plain(balances.allocated()),
                plain(balances.committed()),
                plain(balances.paid()));
    }

    private void print(Object... values) {
        try {
            csv.printRecord(values);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }

    // A spreadsheet would take such a text for a formula and carry it out.
    private static String text(String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
