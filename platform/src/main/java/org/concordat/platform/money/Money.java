package org.concordat.platform.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
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
 * An amount of pounds sterling, exact to the penny. The amount always has two decimals and never leaves the range that
 * the database column {@code numeric(14,2)} holds.
 */
@Schema(
        description = "An amount of money, exact to the penny. Never a float.",
        requiredProperties = {"amount", "currency"})
public record Money(
        @JsonSerialize(using = ToStringSerializer.class)
        @Schema(
                type = SchemaType.STRING,
                pattern = "^-?\\d{1,12}(\\.\\d{1,2})?$",
                maxLength = 16,
                examples = "9000.00",
                description = "Pounds and pence as a decimal string")
        BigDecimal amount)
        implements Comparable<Money> {

    private static final String CURRENCY = "GBP";
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    // after the limit, which the constructor reads
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("An amount has at most two decimals: " + amount.toPlainString());
        }
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("An amount stays below one million million pounds");
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Pounds and pence as people write them: {@code 9000}, {@code 9000.5} or {@code 9000.50}. */
    public static Money of(String amount) {
        if (amount == null || !DECIMAL.matcher(amount).matches()) {
            throw new IllegalArgumentException(
                    "An amount is a decimal string with at most two decimals, such as \"9000.00\"");
        }
        return new Money(new BigDecimal(amount));
    }

    public static Money pounds(long pounds) {
        return new Money(BigDecimal.valueOf(pounds));
    }

    @JsonCreator
    static Money fromJson(
            @JsonProperty(value = "amount", required = true) String amount,
            @JsonProperty(value = "currency", required = true) String currency) {
        if (!CURRENCY.equals(currency)) {
            throw new IllegalArgumentException("The currency is GBP");
        }
        return of(amount);
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
