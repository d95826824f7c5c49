package org.concordat.reporting.indicator.measure.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.concordat.reporting.indicator.measure.MeasureDetails;

/** Keeps the details of a measure as JSON. */
@Converter(autoApply = true)
public class MeasureDetailsColumn implements AttributeConverter<MeasureDetails, String> {

    @Override
    public String convertToDatabaseColumn(MeasureDetails details) {
        return details == null ? null : MeasureJson.written(details);
    }

    @Override
    public MeasureDetails convertToEntityAttribute(String column) {
        return column == null ? null : MeasureJson.read(column, MeasureDetails.class);
    }
}
