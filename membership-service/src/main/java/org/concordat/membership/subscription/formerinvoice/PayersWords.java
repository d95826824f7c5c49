package org.concordat.membership.subscription.formerinvoice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What may be an old invoice's number in what a payer wrote: words and runs of words, in one notation. */
final class PayersWords {

    /** Of how many words a number may consist, such as {@code INV 2007/0107 A}. */
    private static final int MOST_WORDS = 4;

    /** A number of fewer digits and no letters stands for many things, unless the word before says that it is an invoice's. */
    private static final int LONG_ENOUGH = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern INVOICE = Pattern.compile("INV|INVNO|INVOICE|INVOICES|INVS|INVOICENO");

    private PayersWords() {}

    static Set<String> possibleNumbers(String text) {
        List<String> words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(FormerInvoiceNumber::lookup)
                .toList();
        var possible = new HashSet<String>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(from + MOST_WORDS, words.size()); to++) {
                String run = String.join("", words.subList(from, to));
                if (run.length() >= LONG_ENOUGH
                        || !run.chars().allMatch(Character::isDigit)
                        || isInvoice(words, from - 1)) {
                    possible.add(run);
                }
            }
        }
        return possible;
    }

    private static boolean isInvoice(List<String> words, int place) {
        return place >= 0 && INVOICE.matcher(words.get(place)).matches();
    }
}
