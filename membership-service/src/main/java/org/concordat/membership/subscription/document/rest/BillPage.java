package org.concordat.membership.subscription.document.rest;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.concordat.membership.subscription.document.Bill;
import org.concordat.platform.money.Money;

/**
 * A bill on the partnership's letterhead as XHTML, by the template {@code BillPage.html}. Whatever is filled in is text and
 * never markup.
 */
public record BillPage(Bill bill) implements TemplateInstance {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @TemplateExtension
    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    @TemplateExtension
    static String inPounds(Money money) {
        return new DecimalFormat("£#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK)).format(money.amount());
    }
}
