package org.concordat.platform.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** What a column holds. Each format writes it in its own way: a spreadsheet, for example, money as a number in pounds. */
public enum ColumnType {
    TEXT,
    ID,
    YES_NO,
    COUNT,
    NUMBER,
    MONEY,
    DAY,
    INSTANT,
    FINANCIAL_YEAR;

    private static final Map<Class<?>, ColumnType> BY_CLASS = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(UUID.class, ID),
            Map.entry(boolean.class, YES_NO),
            Map.entry(Boolean.class, YES_NO),
            Map.entry(int.class, COUNT),
            Map.entry(Integer.class, COUNT),
            Map.entry(long.class, COUNT),
            Map.entry(Long.class, COUNT),
            Map.entry(BigDecimal.class, NUMBER),
            Map.entry(Money.class, MONEY),
            Map.entry(LocalDate.class, DAY),
            Map.entry(Instant.class, INSTANT),
            Map.entry(FinancialYear.class, FINANCIAL_YEAR));

    /** Whether a cell holds a value of the class whole. */
    public static boolean isOneCell(Class<?> values) {
        return BY_CLASS.containsKey(values);
    }

    /** @throws IllegalArgumentException for a class whose values do not fit into a cell */
    static ColumnType of(Class<?> values) {
        ColumnType type = values.isEnum() ? TEXT : BY_CLASS.get(values);
        if (type == null) {
            throw new IllegalArgumentException("A cell cannot hold a " + values.getName());
        }
        return type;
    }
}
