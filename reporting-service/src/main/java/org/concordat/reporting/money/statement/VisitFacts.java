package org.concordat.reporting.money.statement;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** Who was visited, and when. */
@Singleton
public class VisitFacts extends DatedFacts<VisitFacts.Visit, VisitFacts.Visit> {

    /** A visit. */
    public record Visit(@NotNull UUID organisation, @NotNull LocalDate visitedOn) {}

    VisitFacts() {
        super("member_visit", 1, "programme.visits", Visit.class, Visit.class);
    }

    @Override
    public List<Visit> of(Visit told) {
        return List.of(told);
    }
}
