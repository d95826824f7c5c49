package org.concordat.platform.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A share of a whole in per cent, to a hundredth of one: from 0 to 100. */
@Schema(
        type = SchemaType.STRING,
        pattern = "^(0?\\d{1,2}(\\.\\d{1,2})?|100(\\.0{1,2})?)$",
        maxLength = 6,
        examples = "100",
        description = "Per cent of the whole as a decimal string, from 0 to 100 with at most two decimals")
public record Percentage(BigDecimal percent) implements Comparable<Percentage> {

    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);
    public static final Percentage WHOLE = new Percentage(BigDecimal.valueOf(100));

    private static final Pattern NOTATION = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final int HUNDREDTHS_OF_THE_WHOLE = 10_000;

    public Percentage {
        percent = percent.setScale(2);
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("A percentage is from 0 to 100");
        }
    }

    @JsonCreator
    public static Percentage of(String percent) {
        if (percent == null || !NOTATION.matcher(percent).matches()) {
            throw new IllegalArgumentException(
                    "A percentage is a decimal string with at most two decimals, such as \"40\" or \"33.33\"");
        }
        return new Percentage(new BigDecimal(percent));
    }

    /** Whether these make up the whole, exactly. */
    public static boolean makeUpTheWhole(Collection<Percentage> shares) {
        return shares.stream()
                        .map(Percentage::percent)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(WHOLE.percent)
                == 0;
    }

    /** The whole in so many equal shares; hundredths that are left over go to the first ones, one each. */
    public static List<Percentage> equalShares(int number) {
        int each = HUNDREDTHS_OF_THE_WHOLE / number;
        int left = HUNDREDTHS_OF_THE_WHOLE % number;
        return IntStream.range(0, number)
                .mapToObj(i -> new Percentage(BigDecimal.valueOf(i < left ? each + 1L : each, 2)))
                .toList();
    }

    /** Two shares of one whole together. */
    public Percentage plus(Percentage other) {
        return new Percentage(percent.add(other.percent));
    }

    /** This share of an amount, rounded half up to the penny. */
    public Money of(Money amount) {
        return amount.share(percent.movePointRight(2).intValueExact(), HUNDREDTHS_OF_THE_WHOLE);
    }

    @JsonIgnore
    public boolean isPositive() {
        return percent.signum() > 0;
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }

    @Override
    @JsonValue
    public String toString() {
        return percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString();
    }
}
