package org.concordat.platform.pdf;

import io.quarkus.qute.TemplateExtension;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.concordat.platform.money.Money;

/** Writes values in a printed page as people read them. */
@TemplateExtension
public final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private InWords() {}

    /** {@code 21 April 2008}. */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code £1,234.50}. */
    public static String inPounds(Money money) {
        return new DecimalFormat("£#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK)).format(money.amount());
    }
}
