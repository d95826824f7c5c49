package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Rounds of self-assessments until they are closed. */
@Singleton
public class RoundDues extends DueFacts<RoundDues.Told> {

    /** A round, as programme sends it. */
    public record Told(@NotNull String name, LocalDate closesOn, LocalDate closedOn) {}

    RoundDues() {
        super("due_round", "programme.assessment-rounds", Told.class);
    }

    @Override
    public List<Due> of(Told told) {
        return told.closesOn() == null || told.closedOn() != null
                ? List.of()
                : List.of(Due.of(
                        DueKind.ASSESSMENT, null, "Answer the assessment %s".formatted(told.name()), told.closesOn()));
    }
}
