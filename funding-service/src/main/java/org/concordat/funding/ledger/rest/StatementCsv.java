package org.concordat.funding.ledger.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.ledger.Balances;
import org.concordat.funding.ledger.Entry;
import org.concordat.funding.ledger.Period;
import org.concordat.funding.ledger.Posting;
import org.concordat.funding.ledger.Statements;
import org.concordat.funding.organisation.Organisations;
import org.concordat.platform.csv.SafeCsv;

/** Writes a statement as CSV, line by line, so that its length does not matter. */
final class StatementCsv implements Statements.Reader {

    private static final List<String> HEADER = List.of(
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
            "paid");

    private final SafeCsv csv;
    private final Period period;
    private final Organisations organisations;

    private StatementCsv(SafeCsv csv, Period period, Organisations organisations) {
        this.csv = csv;
        this.period = period;
        this.organisations = organisations;
    }

    static void write(Statements statements, Organisations organisations, UUID fund, Period period, OutputStream output)
            throws IOException {
        var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        SafeCsv csv = new SafeCsv(text).row(HEADER);
        statements.read(fund, period, new StatementCsv(csv, period, organisations));
        text.flush();
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
        csv.row(
                "ENTRY",
                posting.effectiveOn(),
                entry.sequence(),
                posting.from(),
                posting.to(),
                posting.amount(),
                posting.by(),
                posting.reason(),
                posting.about().type(),
                posting.about().id(),
                posting.organisation(),
                organisationName,
                afterwards.source(),
                afterwards.unallocated(),
                afterwards.allocated(),
                afterwards.committed(),
                afterwards.paid());
    }

    @Override
    public void closing(Balances balances) {
        balanceLine("CLOSING", period.to(), balances);
    }

    private void balanceLine(String line, LocalDate day, Balances balances) {
        csv.row(
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
                balances.source(),
                balances.unallocated(),
                balances.allocated(),
                balances.committed(),
                balances.paid());
    }
}
