package org.concordat.membership.register.reorganisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import org.concordat.membership.register.organisation.Identifier;

/** Keeps identifiers in one column, each as {@code scheme:value}. */
@Converter
public class IdentifiersColumn implements AttributeConverter<List<Identifier>, String[]> {

    @Override
    public String[] convertToDatabaseColumn(List<Identifier> identifiers) {
        return identifiers.stream().map(Identifier::toString).toArray(String[]::new);
    }

    @Override
    public List<Identifier> convertToEntityAttribute(String[] column) {
        return Arrays.stream(column).map(Identifier::of).toList();
    }
}
