package org.concordat.membership.subscription.bankstatement;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the invoice numbers that a payer wrote. Payers and banks drop or replace signs, so {@code 2008-09/0012} is also
 * known as {@code 2008 09 0012}, {@code 200809/12}, {@code INV2008090012} or {@code 2OO8-O9 / OO12}, with whichever dash. What
 * may as well be something else, such as a date, is no number; what may be two numbers is two.
 */
final class InvoiceReference {

    private static final String SEPARATOR = "( ?[-/.] ?| |)";

    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(\\d{4})" + SEPARATOR + "(\\d{2})" + SEPARATOR + "(\\d{1,6})(?!\\d)");

    /**
     * A further number of the same year, which a payer of several invoices does not write in full; neither the next one's
     * year nor an amount.
     */
    private static final Pattern FURTHER = Pattern.compile(
            "\\G(?: ?(?:[-/,;+&]|AND|TO) ?(\\d{1,4})| (\\d{4}))(?!\\d|\\.\\d|[-/]\\d{2}(?!\\d))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LETTERS_FOR_NOUGHTS =
            Pattern.compile("(?<=\\d)[Oo]+(?![A-Za-z])|(?<![A-Za-z])[Oo]+(?=\\d)");

    private static final int DIGITS = 4;
    private static final int LAST_DAY_OF_A_MONTH = 31;

    private InvoiceReference() {}

    /** The invoices named in a text, each once, in the partnership's own notation. */
    static Set<String> namedIn(String text) {
        var named = new TreeSet<String>();
        String plain = plain(text);
        Matcher matcher = NUMBER.matcher(plain);
        while (matcher.find()) {
            String year = matcher.group(1) + "-" + matcher.group(3);
            if (isFinancialYear(matcher) && isNumber(matcher)) {
                named.add(invoice(year, matcher.group(5)));
                Matcher further = FURTHER.matcher(plain).region(matcher.end(), plain.length());
                while (further.find()) {
                    named.add(invoice(year, further.group(1) == null ? further.group(2) : further.group(1)));
                }
            }
        }
        return named;
    }

    /** The second part of a financial year follows from the first; otherwise it is some other number. */
    private static boolean isFinancialYear(Matcher matcher) {
        return Integer.parseInt(matcher.group(3)) == (Integer.parseInt(matcher.group(1)) + 1) % 100;
    }

    /** A number that has lost its zeros may be a day; a date has the same sign, or none, between all of its parts. */
    private static boolean isNumber(Matcher matcher) {
        String number = matcher.group(5);
        return number.length() >= DIGITS
                || !matcher.group(4).isEmpty()
                        && (!matcher.group(2).strip().equals(matcher.group(4).strip())
                                || Integer.parseInt(number) > LAST_DAY_OF_A_MONTH);
    }

    private static String invoice(String year, String number) {
        return "%s/%04d".formatted(year, Integer.parseInt(number));
    }

    /** With one sign for each dash, slash and blank, and noughts where somebody wrote the letter. */
    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Pd}\u2212]", "-")
                .replaceAll("[\\\\\u2044\u2215]", "/")
                .replaceAll("[\\p{Z}\\t]+", " ");
        return LETTERS_FOR_NOUGHTS.matcher(plain).replaceAll(letters -> "0"
                .repeat(letters.group().length()));
    }
}
