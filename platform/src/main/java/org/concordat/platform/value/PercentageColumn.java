package org.concordat.platform.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores a {@link Percentage} as {@code numeric(5,2)}. */
@Converter(autoApply = true)
public class PercentageColumn implements AttributeConverter<Percentage, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Percentage share) {
        return share == null ? null : share.percent();
    }

    @Override
    public Percentage convertToEntityAttribute(BigDecimal percent) {
        return percent == null ? null : new Percentage(percent);
    }
}
