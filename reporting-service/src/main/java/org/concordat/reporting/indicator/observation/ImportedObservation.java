package org.concordat.reporting.indicator.observation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.imports.ImportRow;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.Missing;
import org.concordat.reporting.indicator.indicator.ValueRule;

/**
 * An observation as a line of an import gives it.
 *
 * @param organisation its id, its name, or a code by which a register knows it
 * @param indicator its code
 * @param visibleFrom the first day on which others see it; today when it is {@code null}
 */
public record ImportedObservation(
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Size(max = 50) String indicator,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @Size(max = 50) String value,
        Missing missing,
        @Min(1) Integer base,
        LocalDate visibleFrom)
        implements ImportRow<ImportedObservation> {

    @Override
    public ImportedObservation content() {
        return this;
    }

    ObservationOf of(UUID whose) {
        return new ObservationOf(indicator, whose, firstDay, lastDay);
    }

    /** @param rule of its indicator, which its value fits */
    Observed observed(ValueRule rule) {
        return new Observed(value == null ? null : rule.written(value), missing, base);
    }

    /** Refuses what its indicator does not take, and days that are still to come. */
    void requireFits(ValueRule rule, LocalDate today) {
        if (lastDay.isBefore(firstDay)) {
            throw Refusal.rule("period-ends-before-it-begins", "lastDay is before firstDay. Check both.");
        }
        if (lastDay.isAfter(today)) {
            throw Refusal.rule("not-yet", "lastDay is still to come. Import it when it has come.");
        }
        if ((value == null) == (missing == null)) {
            throw Refusal.rule("value-or-why-not", "Give a value, or why there is none in missing: one of the two.");
        }
        if (value != null) {
            rule.requireFits(value, "value");
        }
        if (base != null && (rule.kind() != IndicatorKind.PERCENTAGE || value == null)) {
            throw Refusal.rule("base-of-no-share", "Only a percentage is a share of so many. Leave base empty.");
        }
    }
}
