package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Actions that organisations agreed to and have neither done nor dropped. */
@Singleton
public class ActionDues extends DueFacts<ActionDues.Told> {

    private static final String OPEN = "OPEN";

    /** An action, as programme sends it. */
    public record Told(
            @NotNull UUID organisation,
            @NotNull String what,
            String ownerRole,
            @NotNull LocalDate dueOn,
            @NotNull String status) {}

    ActionDues() {
        super("due_action", "programme.actions", Told.class);
    }

    @Override
    public List<Due> of(Told told) {
        return !told.status().equals(OPEN)
                ? List.of()
                : List.of(Due.of(DueKind.ACTION, null, told.what(), told.dueOn())
                        .of(told.organisation())
                        .by(told.ownerRole()));
    }
}
