package org.concordat.reporting.indicator.measure.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.concordat.reporting.indicator.measure.Judgements;

/** Keeps the judgements of a measure as JSON. */
@Converter(autoApply = true)
public class JudgementsColumn implements AttributeConverter<Judgements, String> {

    @Override
    public String convertToDatabaseColumn(Judgements judgements) {
        return judgements == null ? null : MeasureJson.written(judgements);
    }

    @Override
    public Judgements convertToEntityAttribute(String column) {
        return column == null ? null : MeasureJson.read(column, Judgements.class);
    }
}
