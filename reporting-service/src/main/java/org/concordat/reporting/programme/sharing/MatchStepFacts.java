package org.concordat.reporting.programme.sharing;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** "Introduction offered → accepted → outcome recorded": programme.md. Each step is in the year of its own day. */
@Singleton
public class MatchStepFacts extends DatedFacts<MatchStepFacts.Match, MatchStepFacts.MatchStep> {

    /** What programme tells of a match. */
    public record Match(
            @NotNull UUID organisation,
            @NotNull UUID other,
            @NotNull LocalDate offeredOn,
            LocalDate acceptedOn,
            LocalDate declinedOn,
            LocalDate outcomeOn) {}

    /** A step of a match of two organisations: OFFERED, ACCEPTED, DECLINED or CONCLUDED. */
    public record MatchStep(UUID organisation, UUID other, String step, FinancialYear financialYear) {}

    MatchStepFacts() {
        super("match_step", 2, "programme.matches", Match.class, MatchStep.class);
    }

    @Override
    public List<MatchStep> of(Match told) {
        return Stream.of(
                        step(told, "OFFERED", told.offeredOn()),
                        step(told, "ACCEPTED", told.acceptedOn()),
                        step(told, "DECLINED", told.declinedOn()),
                        step(told, "CONCLUDED", told.outcomeOn()))
                .flatMap(step -> step)
                .toList();
    }

    private static Stream<MatchStep> step(Match told, String step, LocalDate on) {
        return on == null
                ? Stream.empty()
                : Stream.of(new MatchStep(told.organisation(), told.other(), step, FinancialYear.containing(on)));
    }
}
