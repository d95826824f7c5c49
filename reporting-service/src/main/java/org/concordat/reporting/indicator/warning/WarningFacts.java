package org.concordat.reporting.indicator.warning;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** Early warnings with their two times; each is true from the day on which it opened. */
@Singleton
public class WarningFacts extends DatedFacts<WarningFacts.Told, WarningFacts.Warned> {

    /** What the service's own topic tells of a warning. */
    public record Told(
            @NotNull String indicator,
            @NotNull UUID organisation,
            @NotNull WarningCause cause,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @NotNull List<@Valid Value> values,
            @NotNull WarningStatus status,
            @NotNull LocalDate openedOn,
            LocalDate closedOn,
            ClosedBecause closedBecause) {}

    /** A value that it rests on. */
    public record Value(@NotNull String value) {}

    /** @param readings its values, the oldest first, as a cell shows them */
    public record Warned(
            String indicator,
            UUID organisation,
            FinancialYear financialYear,
            String cause,
            LocalDate firstDay,
            LocalDate lastDay,
            String readings,
            String status,
            LocalDate openedOn,
            LocalDate closedOn,
            String closedBecause) {}

    WarningFacts() {
        super("warning", 1, Warning.TYPE.topic(), Told.class, Warned.class);
    }

    @Override
    public List<Warned> of(Told told) {
        return List.of(new Warned(
                told.indicator(),
                told.organisation(),
                FinancialYear.containing(told.lastDay()),
                told.cause().name(),
                told.firstDay(),
                told.lastDay(),
                told.values().stream().map(Value::value).collect(Collectors.joining(", ")),
                told.status().name(),
                told.openedOn(),
                told.closedOn(),
                told.closedBecause() == null ? null : told.closedBecause().name()));
    }
}
