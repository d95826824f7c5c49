package org.concordat.platform.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public sector's year of account, 1 April to 31 March, written {@code 2008-09}. */
@Schema(
        type = SchemaType.STRING,
        pattern = "^\\d{4}-\\d{2}$",
        maxLength = 7,
        examples = "2008-09",
        description = "Financial year, 1 April to 31 March")
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final Pattern NOTATION = Pattern.compile("(\\d{4})-(\\d{2})");

    public FinancialYear {
        // the year of any day of any record, also of the first one before its April
        if (startYear < 999 || startYear > 2999) {
            throw new IllegalArgumentException("A financial year begins between 999 and 2999");
        }
    }

    @JsonCreator
    public static FinancialYear of(String notation) {
        Matcher matcher = NOTATION.matcher(notation == null ? "" : notation);
        if (matcher.matches()) {
            int start = Integer.parseInt(matcher.group(1));
            if (Integer.parseInt(matcher.group(2)) == (start + 1) % 100) {
                return new FinancialYear(start);
            }
        }
        throw new IllegalArgumentException("A financial year is written like 2008-09");
    }

    /** The year of account that a day falls into. */
    public static FinancialYear containing(LocalDate day) {
        return new FinancialYear(day.getMonth().compareTo(Month.APRIL) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    public FinancialYear next() {
        return new FinancialYear(startYear + 1);
    }

    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    @JsonValue
    public String toString() {
        // a ledger's verification writes two million of them: a Formatter would take most of its time
        int endsIn = (startYear + 1) % 100;
        return (startYear < 1000 ? "0" : "") + startYear + (endsIn < 10 ? "-0" : "-") + endsIn;
    }
}
