package org.concordat.membership.subscription.ratecard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Value added tax in per cent, to a hundredth of one. */
@Schema(
        type = SchemaType.STRING,
        pattern = "^\\d{1,2}(\\.\\d{1,2})?$",
        maxLength = 5,
        examples = "0",
        description = "VAT in per cent, as a decimal string")
public record VatRate(BigDecimal percent) {

    public static final VatRate ZERO = new VatRate(BigDecimal.ZERO);

    private static final Pattern NOTATION = Pattern.compile("\\d{1,2}(\\.\\d{1,2})?");
    private static final int HUNDREDTHS_OF_THE_WHOLE = 10_000;

    public VatRate {
        percent = percent.setScale(2);
    }

    @JsonCreator
    public static VatRate of(String percent) {
        if (percent == null || !NOTATION.matcher(percent).matches()) {
            throw new IllegalArgumentException("A VAT rate is a decimal string in per cent, such as \"0\" or \"17.5\"");
        }
        return new VatRate(new BigDecimal(percent));
    }

    public boolean isCharged() {
        return percent.signum() > 0;
    }

    /** The tax on a net amount, rounded half up to the penny. */
    public Money on(Money net) {
        return net.share(percent.movePointRight(2).intValueExact(), HUNDREDTHS_OF_THE_WHOLE);
    }

    @Override
    @JsonValue
    public String toString() {
        return percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString();
    }
}
