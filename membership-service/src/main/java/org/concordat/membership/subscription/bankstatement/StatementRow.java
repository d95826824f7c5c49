package org.concordat.membership.subscription.bankstatement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.concordat.platform.imports.ImportRow;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** The columns of a statement that a bank of the United Kingdom hands out; dates and amounts as banks write them. */
public record StatementRow(String date, String description, String amount, String reference)
        implements ImportRow<StatementLine> {

    private static final int MAX_TEXT = 500;

    private static final Pattern AMOUNT = Pattern.compile("[+-]?£?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,2})?");

    /** 2008-05-02, 02/05/2008 and 02 May 2008; never the American order. */
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[uuuu-MM-dd][d/M/uuuu][d MMM uuuu][d-MMM-uuuu]")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    @Override
    public StatementLine content() {
        return new StatementLine(
                day(), bounded(description, "description"), money(), bounded(reference, "reference"), 1);
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(date, DATE);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid(
                    "date", "The date cannot be read. Write it like 2008-05-02, 02/05/2008 or 02 May 2008.");
        }
    }

    private Money money() {
        String plain = amount.replace(" ", "");
        if (!AMOUNT.matcher(plain).matches()) {
            throw Refusal.invalid(
                    "amount",
                    "The amount cannot be read. Write it like 9000.00 or 9,000.00; what went out is negative.");
        }
        try {
            return Money.of(plain.replaceAll("[£,+]", ""));
        } catch (IllegalArgumentException outOfBounds) {
            throw Refusal.invalid("amount", outOfBounds.getMessage() + ".");
        }
    }

    private static String bounded(String text, String column) {
        if (text.length() > MAX_TEXT) {
            throw Refusal.invalid(column, "The %s is longer than %d characters.".formatted(column, MAX_TEXT));
        }
        return text;
    }
}
