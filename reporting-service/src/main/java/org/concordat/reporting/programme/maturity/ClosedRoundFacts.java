package org.concordat.reporting.programme.maturity;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/**
 * Rounds that are closed, each in the year of that day. One that still takes sheets shows nothing: "nobody learns from
 * two readings what one of them withholds".
 */
@Singleton
public class ClosedRoundFacts extends DatedFacts<ClosedRoundFacts.Round, ClosedRoundFacts.ClosedRound> {

    /** What programme tells of a round. */
    public record Round(
            @NotNull UUID id,
            @NotNull UUID questionnaire,
            @NotNull String name,
            LocalDate closedOn) {}

    /** A round that shows what it found. */
    public record ClosedRound(
            UUID id, UUID questionnaire, String name, LocalDate closedOn, FinancialYear financialYear) {}

    ClosedRoundFacts() {
        super("closed_round", 1, "programme.assessment-rounds", Round.class, ClosedRound.class);
    }

    @Override
    public List<ClosedRound> of(Round told) {
        return told.closedOn() == null
                ? List.of()
                : List.of(new ClosedRound(
                        told.id(),
                        told.questionnaire(),
                        told.name(),
                        told.closedOn(),
                        FinancialYear.containing(told.closedOn())));
    }
}
