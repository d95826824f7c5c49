package org.concordat.membership.people.leadcoverage;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Keeps periods in one column, each as {@code first/last}; a day that is not known is left out. */
@Converter
public class PeriodsColumn implements AttributeConverter<List<Covered>, String[]> {

    @Override
    public String[] convertToDatabaseColumn(List<Covered> periods) {
        return periods.stream()
                .map(period -> written(period.activeFrom()) + "/" + written(period.activeUntil()))
                .toArray(String[]::new);
    }

    @Override
    public List<Covered> convertToEntityAttribute(String[] column) {
        return Arrays.stream(column)
                .map(text -> text.split("/", 2))
                .map(days -> new Covered(read(days[0]), read(days[1])))
                .toList();
    }

    private static String written(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static LocalDate read(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
