package org.concordat.reporting.programme;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** What programmes are called, for reports in which others name them by their ids. */
@Singleton
public class ProgrammeFacts extends DatedFacts<ProgrammeFacts.ProgrammeName, ProgrammeFacts.ProgrammeName> {

    /** A programme by its names. */
    public record ProgrammeName(
            @NotNull UUID id, @NotNull String code, @NotNull String name) {}

    ProgrammeFacts() {
        super("programme", 1, "programme.programmes", ProgrammeName.class, ProgrammeName.class);
    }

    @Override
    public List<ProgrammeName> of(ProgrammeName told) {
        return List.of(told);
    }
}
