package org.concordat.platform.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link FinancialYear} in its own notation, which sorts as the years do. */
@Converter(autoApply = true)
public class FinancialYearColumn implements AttributeConverter<FinancialYear, String> {

    @Override
    public String convertToDatabaseColumn(FinancialYear year) {
        return year == null ? null : year.toString();
    }

    @Override
    public FinancialYear convertToEntityAttribute(String notation) {
        return notation == null ? null : FinancialYear.of(notation);
    }
}
