package org.concordat.membership.subscription.bankstatement;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the invoice numbers that a payer wrote. Banks drop or replace signs, so {@code 2008-09/0012} is also known as
 * {@code 2008 09 0012}, {@code 200809/0012} or {@code INV2008090012}.
 */
final class InvoiceReference {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{4})[-/. ]?(\\d{2})[-/. ]?(\\d{4,6})(?!\\d)");

    private InvoiceReference() {}

    /** The invoices named in a text, each once, in the partnership's own notation. */
    static Set<String> namedIn(String text) {
        var named = new TreeSet<String>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            int firstYear = Integer.parseInt(matcher.group(1));
            // the second part of a financial year follows from the first; otherwise it is some other number
            if (Integer.parseInt(matcher.group(2)) == (firstYear + 1) % 100) {
                named.add("%s-%s/%s".formatted(matcher.group(1), matcher.group(2), matcher.group(3)));
            }
        }
        return named;
    }
}
