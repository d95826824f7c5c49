package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** Items of agendas on which nobody has decided yet. */
@Singleton
public class AgendaItemFacts extends DatedFacts<AgendaItemFacts.Told, AgendaItemFacts.AgendaItem> {

    private static final String OPEN = "OPEN";

    /** An item, as funding sends it; {@code variation} is {@code null} for an application itself. */
    public record Told(
            @NotNull UUID meeting,
            @NotNull UUID application,
            UUID variation,
            @NotNull String status) {}

    /** One that waits for its meeting. */
    public record AgendaItem(UUID meeting, UUID application, boolean variation) {}

    AgendaItemFacts() {
        super("agenda_item", 1, "funding.agenda-items", Told.class, AgendaItem.class);
    }

    @Override
    public List<AgendaItem> of(Told told) {
        return told.status().equals(OPEN)
                ? List.of(new AgendaItem(told.meeting(), told.application(), told.variation() != null))
                : List.of();
    }
}
