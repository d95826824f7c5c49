package org.concordat.platform.table;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.concordat.platform.money.Money;
import org.concordat.platform.pdf.InWords;

/** Writes names and values of columns as people read them. */
final class InCells {

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final Pattern VAT = Pattern.compile("\\bvat\\b", Pattern.CASE_INSENSITIVE);

    private InCells() {}

    /** {@code Non cashable saving} of {@code nonCashableSaving}, and {@code VAT expected} of {@code vatExpected}. */
    static String label(String name) {
        String words = NEXT_WORD.matcher(name).replaceAll(" ").toLowerCase(Locale.UK);
        String sentence = words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
        return VAT.matcher(sentence).replaceAll("VAT");
    }

    static String text(ColumnType type, Object value) {
        return switch (type) {
            case MONEY -> InWords.inPounds((Money) value);
            case COUNT -> new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
            case YES_NO -> (Boolean) value ? "yes" : "no";
            default -> value.toString();
        };
    }

    /** Figures stand under each other by their last digit. */
    static boolean isFigure(ColumnType type) {
        return type == ColumnType.MONEY || type == ColumnType.COUNT || type == ColumnType.NUMBER;
    }
}
