package org.concordat.reporting.sharing.activity;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** "Introduction offered → accepted → outcome recorded": programme.md. Each step is in the year of its own day. */
@Singleton
public class MatchStepFacts extends DatedFacts<MatchStepFacts.Match, MatchStepFacts.MatchStep> {

    /** What programme tells of a match. */
    public record Match(
            @NotNull LocalDate offeredOn, LocalDate acceptedOn, LocalDate declinedOn, LocalDate outcomeOn) {}

    /** A step of a match: OFFERED, ACCEPTED, DECLINED or CONCLUDED. */
    public record MatchStep(String step, FinancialYear financialYear) {}

    MatchStepFacts() {
        super("match_step", 1, "programme.matches", Match.class, MatchStep.class);
    }

    @Override
    public List<MatchStep> of(Match told) {
        return Stream.of(
                        step("OFFERED", told.offeredOn()),
                        step("ACCEPTED", told.acceptedOn()),
                        step("DECLINED", told.declinedOn()),
                        step("CONCLUDED", told.outcomeOn()))
                .flatMap(step -> step)
                .toList();
    }

    private static Stream<MatchStep> step(String step, LocalDate on) {
        return on == null ? Stream.empty() : Stream.of(new MatchStep(step, FinancialYear.containing(on)));
    }
}
