package org.concordat.membership.subscription.bankstatement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.concordat.platform.hash.Hash;

/**
 * By what a line is known when its statement is imported again, or another one that overlaps it. Two lines of one
 * statement that say the same are two movements, so which of them it is belongs to it; statements list whole days.
 */
public record Fingerprint(String value) {

    static Fingerprint of(StatementLine line) {
        String content = String.join(
                "\n",
                List.of(
                        line.date().toString(),
                        line.amount().amount().toPlainString(),
                        plain(line.description()),
                        plain(line.reference()),
                        Integer.toString(line.occurrence())));
        return new Fingerprint(Hash.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
