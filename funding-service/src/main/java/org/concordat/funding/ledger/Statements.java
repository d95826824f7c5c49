package org.concordat.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.concordat.platform.problem.Refusal;

/** Draws up statements from the entries themselves, so that they agree with the ledger or not at all. */
@ApplicationScoped
public class Statements {

    /** How many entries a statement holds as one document. */
    public static final int MAX_ENTRIES = 2_000;

    private static final int BATCH = 500;

    private final Books books;

    Statements(Books books) {
        this.books = books;
    }

    /** @throws Refusal 422 when the period has more entries than one document holds */
    @Transactional
    public Statement of(StatementScope scope, Period period, OrganisationNames names) {
        long upTo = books.tip(scope.fund()).entries();
        List<Entry> entries = books.inOrderOfDays(scope, period, upTo, null, MAX_ENTRIES + 1);
        if (entries.size() > MAX_ENTRIES) {
            throw Refusal.rule(
                    "statement-too-long",
                    "There are more than %d entries in these days. Ask for fewer days, or for text/csv, which has no end."
                            .formatted(MAX_ENTRIES));
        }
        Balances opening = books.movedBefore(scope, period.from(), upTo);
        Balances closing = opening;
        for (Entry entry : entries) {
            closing = closing.after(entry.posting());
        }
        return new Statement(scope.fund(), period, opening, names.lines(entries), closing);
    }

    /** Writes row by row, however many there are; entries posted meanwhile do not belong to this statement. */
    public void write(StatementScope scope, Period period, OrganisationNames names, Consumer<StatementRow> output) {
        long upTo = books.tip(scope.fund()).entries();
        Balances balances = books.movedBefore(scope, period.from(), upTo);
        output.accept(StatementRow.balance("OPENING", period.from(), balances));
        Entry last = null;
        List<Entry> batch;
        do {
            batch = books.inOrderOfDays(scope, period, upTo, last, BATCH);
            for (Statement.Line line : names.lines(batch)) {
                last = line.entry();
                balances = balances.after(last.posting());
                output.accept(StatementRow.movement(line, balances));
            }
        } while (batch.size() == BATCH);
        output.accept(StatementRow.balance("CLOSING", period.to(), balances));
    }

    /** All entries of a scope, in the order of the days they are true from, however many there are. */
    public void entries(StatementScope scope, Consumer<Entry> output) {
        long upTo = books.tip(scope.fund()).entries();
        Entry last = null;
        List<Entry> batch;
        do {
            batch = books.inOrderOfDays(scope, Period.ALWAYS, upTo, last, BATCH);
            for (Entry entry : batch) {
                last = entry;
                output.accept(entry);
            }
        } while (batch.size() == BATCH);
    }
}
