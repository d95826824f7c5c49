package org.concordat.reporting.money.distribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part's share of what was awarded beside its share of councils and people, compared before they are rounded. */
@Schema(description = "A part's share of what was awarded beside its share of councils and people")
public record Equity(
        @Schema(nullable = true, description = "Awarded for each council, in pounds and pence; null without councils")
        Money awardedPerCouncil,

        @Schema(
                nullable = true,
                description = "Per cent of all that was awarded, to one decimal; null when nothing was awarded")
        BigDecimal shareOfAwarded,

        @Schema(nullable = true, description = "Per cent of all councils, to one decimal; null without councils")
        BigDecimal shareOfCouncils,

        @Schema(
                nullable = true,
                description = "Per cent of all people, to one decimal; null where a population is not known")
        BigDecimal shareOfPopulation,

        @Schema(
                nullable = true,
                description = "Whether the share of what was awarded is above that of councils, both unrounded; null"
                        + " where one of them is")
        Boolean aboveShareOfCouncils) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Equity of(Counted part, Counted all) {
        BigDecimal awarded = part.awarded().amount();
        BigDecimal awardedInAll = all.awarded().amount();
        boolean comparable = awardedInAll.signum() > 0 && all.councils() > 0;
        return new Equity(
                part.councils() == 0 ? null : part.awarded().share(1, part.councils()),
                percent(awarded, awardedInAll),
                percent(BigDecimal.valueOf(part.councils()), BigDecimal.valueOf(all.councils())),
                part.population() == null
                        ? null
                        : percent(BigDecimal.valueOf(part.population()), BigDecimal.valueOf(all.population())),
                comparable ? isAbove(awarded, awardedInAll, part.councils(), all.councils()) : null);
    }

    private static boolean isAbove(BigDecimal part, BigDecimal whole, int councils, int allCouncils) {
        return part.multiply(BigDecimal.valueOf(allCouncils)).compareTo(whole.multiply(BigDecimal.valueOf(councils)))
                > 0;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? null : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
