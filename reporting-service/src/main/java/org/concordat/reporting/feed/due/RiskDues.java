package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is done by a day about risks of projects that are open. */
@Singleton
public class RiskDues extends DueFacts<RiskDues.Told> {

    private static final String OPEN = "OPEN";

    /** A risk, as programme sends it; {@code dueOn} is {@code null} when no day is set. */
    public record Told(
            @NotNull UUID project,
            @NotNull String title,
            String ownerRole,
            LocalDate dueOn,
            @NotNull String status) {}

    RiskDues() {
        super("due_risk", "programme.risks", Told.class);
    }

    @Override
    public List<Due> of(Told told) {
        return told.dueOn() == null || !told.status().equals(OPEN)
                ? List.of()
                : List.of(Due.of(DueKind.RISK, null, "Act on the risk: %s".formatted(told.title()), told.dueOn())
                        .ofProject(told.project())
                        .by(told.ownerRole()));
    }
}
