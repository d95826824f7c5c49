package org.concordat.programme.benefit.saving;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is saved in one financial year. It counts from the day on which it is confirmed. */
@Embeddable
@Schema(description = "What is saved in one financial year")
public record SavingYear(
        FinancialYear financialYear,

        @Embedded @JsonUnwrapped SavingRange range,

        @Schema(
                nullable = true,
                description = "Since when the owner confirms it; a year that nobody confirmed counts in no total")
        LocalDate confirmedOn) {

    /** An amendment leaves confirmed what was. */
    SavingYear asConfirmedBefore(List<SavingYear> before) {
        return before.stream()
                .filter(year -> year.financialYear.equals(financialYear))
                .findFirst()
                .map(year -> new SavingYear(financialYear, range, year.confirmedOn))
                .orElse(new SavingYear(financialYear, range, null));
    }

    SavingYear countingFrom(LocalDate on) {
        return new SavingYear(financialYear, range, on);
    }

    SavingYear confirmed(LocalDate on) {
        if (confirmedOn != null) {
            throw Refusal.conflict(
                    "year-confirmed", "%s was confirmed on %s already.".formatted(financialYear, confirmedOn));
        }
        if (on.isBefore(financialYear.firstDay())) {
            throw Refusal.rule(
                    "year-not-begun",
                    "/confirmedOn",
                    "%s begins on %s. Confirm it on that day or later."
                            .formatted(financialYear, financialYear.firstDay()));
        }
        return new SavingYear(financialYear, range, on);
    }
}
