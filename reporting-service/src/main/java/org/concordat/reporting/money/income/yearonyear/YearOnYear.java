package org.concordat.reporting.money.income.yearonyear;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.ColumnName;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What subscriptions bring beside the year before: the rate, the number and the amount apart. */
public record YearOnYear(
        @Size(max = 1000) List<ClassYearOnYear> byClass,
        @JsonUnwrapped Change total) implements Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether a class has a rate on a card. */
    @Schema(name = "OnRateCard")
    public enum OnCard {
        ON_CARD,
        NOT_ON_CARD
    }

    @Schema(description = "One class of subscribers in both years")
    public record ClassYearOnYear(
            @ColumnName("name") @Schema(maxLength = 200, examples = "Upper tier", description = "The class")
            String className,

            @Schema(description = "Whether the card of the year before has a rate for it")
            OnCard earlierCard,

            @Schema(
                    nullable = true,
                    description = "What one of it paid the year before; null when it was not on the card")
            Money rateBefore,

            @Schema(nullable = true, description = "What one of it pays; null when it is not on the card")
            Money rate,

            @JsonUnwrapped Change change) {

        public static ClassYearOnYear of(String className, Money rateBefore, Money rate, Change change) {
            return rateBefore == null
                    ? new ClassYearOnYear(className, OnCard.NOT_ON_CARD, null, rate, change.withoutPercent())
                    : new ClassYearOnYear(className, OnCard.ON_CARD, rateBefore, rate, change);
        }
    }

    /** Two years of a set of subscriptions, those that are in force or still invited. */
    public record Change(
            @Schema(description = "How many subscriptions there were the year before")
            int numberBefore,

            @Schema(description = "How many there are") int number,

            @Schema(description = "What they were to bring the year before, without VAT")
            Money amountBefore,

            @Schema(description = "What they are to bring, without VAT")
            Money amount,

            @Schema(description = "The amount less that of the year before")
            Money change,

            @Schema(
                    nullable = true,
                    description =
                            "The change as per cent of the amount of the year before, to one decimal, half up; null when"
                                    + " there was nothing, and of a class that was not on the card")
            BigDecimal changePercent) {

        public static Change of(int numberBefore, int number, Money amountBefore, Money amount) {
            Money change = amount.minus(amountBefore);
            return new Change(
                    numberBefore,
                    number,
                    amountBefore,
                    amount,
                    change,
                    amountBefore.isZero()
                            ? null
                            : change.amount().multiply(HUNDRED).divide(amountBefore.amount(), 1, RoundingMode.HALF_UP));
        }

        /** "A class that the earlier card lacks is 'not on card', never 0%": reporting.md, Year on year. */
        Change withoutPercent() {
            return new Change(numberBefore, number, amountBefore, amount, change, null);
        }
    }

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>(byClass);
        rows.add(total);
        return rows;
    }
}
