package org.concordat.membership.subscription.bankstatement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.concordat.platform.hash.Hash;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.money.Money;

/**
 * One movement on the partnership's bank account.
 *
 * @param amount what came in; negative for what went out
 * @param occurrence tells apart lines of a statement that say the same: 1 for the first of them
 */
public record StatementLine(LocalDate date, String description, Money amount, String reference, int occurrence) {

    /** Counts the lines of a statement that say the same, wherever they stand. */
    static List<ImportLine<StatementLine>> counted(List<ImportLine<StatementLine>> lines) {
        var occurrences = new HashMap<StatementLine, Integer>();
        return lines.stream()
                .map(line -> line.content() == null
                        ? line
                        : new ImportLine<>(
                                line.number(),
                                line.content().occurring(occurrences.merge(line.content(), 1, Integer::sum)),
                                null))
                .toList();
    }

    /** What was written on the way: the payer's reference, and below it what the bank made of it. */
    String text() {
        return reference + "\n" + description;
    }

    /**
     * By what it is known when its statement is imported again, or another one that overlaps it. Two lines of one statement
     * that say the same are two movements, so which of them it is belongs to it; statements list whole days.
     */
    String fingerprint() {
        String content = String.join(
                "\n",
                date.toString(),
                amount.amount().toPlainString(),
                plain(description),
                plain(reference),
                Integer.toString(occurrence));
        return Hash.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    private StatementLine occurring(int time) {
        return new StatementLine(date, description, amount, reference, time);
    }
}
