package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is done by a day about issues of projects that are open. */
@Singleton
public class IssueDues extends DueFacts<IssueDues.Told> {

    private static final String OPEN = "OPEN";

    /** An issue, as programme sends it; {@code dueOn} is {@code null} when no day is set. */
    public record Told(
            @NotNull UUID project,
            @NotNull String description,
            String ownerRole,
            LocalDate dueOn,
            @NotNull String status) {}

    IssueDues() {
        super("due_issue", "programme.issues", Told.class);
    }

    @Override
    public List<Due> of(Told told) {
        return told.dueOn() == null || !told.status().equals(OPEN)
                ? List.of()
                : List.of(
                        Due.of(DueKind.ISSUE, null, "Act on the issue: %s".formatted(told.description()), told.dueOn())
                                .ofProject(told.project())
                                .by(told.ownerRole()));
    }
}
