package org.concordat.platform.money;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of pounds sterling, exact to the penny, always with two decimals. What somebody sends stays below a thousand
 * million pounds; a sum may be a thousand million times as large, so that no sum of what was taken leaves its range.
 */
@JsonDeserialize(using = MoneyDeserializer.class)
@Schema(
        description =
                "An amount of money, exact to the penny. Never a float. What is sent stays below 1000000000.00; a sum may be larger.",
        requiredProperties = {"amount", "currency"})
public record Money(
        @JsonSerialize(using = ToStringSerializer.class)
        @Schema(
                type = SchemaType.STRING,
                pattern = "^-?\\d{1,18}(\\.\\d{1,2})?$",
                maxLength = 22,
                examples = "9000.00",
                description = "Pounds and pence as a decimal string")
        BigDecimal amount)
        implements Comparable<Money> {

    /** Pattern of an amount that is sent as plain text, without a sign. */
    public static final String SENT = "\\d{1,9}(\\.\\d{1,2})?";

    static final String CURRENCY = "GBP";
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,2})?");
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(18);
    private static final BigDecimal LIMIT_OF_WHAT_IS_SENT = BigDecimal.TEN.pow(9);

    // after the limit, which the constructor reads
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("An amount has at most two decimals: " + amount.toPlainString());
        }
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("A sum has at most 18 digits before the point");
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * Pounds and pence as people write them: {@code 9000}, {@code 9000.5} or {@code 9000.50}.
     *
     * @throws IllegalArgumentException in words for the caller when it is written otherwise or out of bounds
     */
    public static Money of(String amount) {
        Money money = recorded(amount);
        if (money.amount.abs().compareTo(LIMIT_OF_WHAT_IS_SENT) >= 0) {
            throw new IllegalArgumentException("An amount stays below a thousand million pounds");
        }
        return money;
    }

    /** An amount as services write it, which may be a sum. */
    public static Money recorded(String amount) {
        if (amount == null || !DECIMAL.matcher(amount).matches()) {
            throw new IllegalArgumentException(
                    "An amount is a decimal string with at most two decimals, such as \"9000.00\"");
        }
        return new Money(new BigDecimal(amount));
    }

    public static Money pounds(long pounds) {
        return new Money(BigDecimal.valueOf(pounds));
    }

    @JsonProperty
    @Schema(
            enumeration = CURRENCY,
            examples = CURRENCY,
            description = "ISO 4217 code; a partnership keeps its books in one currency")
    public String currency() {
        return CURRENCY;
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money times(long factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)));
    }

    /** The share {@code part / whole} of this amount, rounded half up to the penny. */
    public Money share(int part, int whole) {
        return new Money(
                amount.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }

    /**
     * The same for a share that is given in money, rounded half down: the shares of two amounts that make up the whole
     * differ from this amount by no penny when the one is what the other leaves.
     */
    public Money share(Money part, Money whole) {
        return whole.isZero()
                ? ZERO
                : new Money(amount.multiply(part.amount).divide(whole.amount, 2, RoundingMode.HALF_DOWN));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @JsonIgnore
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @JsonIgnore
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Adds up a stream of amounts; the sum of none is zero. */
    public static Collector<Money, ?, Money> sum() {
        return Collectors.reducing(ZERO, Money::plus);
    }

    /** What an amount of each of them adds up to. */
    public static <T> Money total(Collection<T> all, Function<T, Money> amount) {
        return all.stream().map(amount).collect(sum());
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return "£" + amount.toPlainString();
    }
}
