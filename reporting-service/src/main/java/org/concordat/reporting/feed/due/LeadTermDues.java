package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Days from which an organisation has no lead in a role any more; never who leads. */
@Singleton
public class LeadTermDues extends DueFacts<LeadTermDues.Told> {

    /** An organisation and a role, as membership sends them. */
    public record Told(@NotNull UUID organisation, @NotNull String role, List<@Valid Period> periods) {

        public Told {
            periods = periods == null ? List.of() : List.copyOf(periods);
        }
    }

    /** Days on which somebody leads; open where nobody knows an end of it. */
    public record Period(LocalDate activeUntil) {}

    LeadTermDues() {
        super("due_lead", "membership.lead-coverage", Told.class);
    }

    @Override
    public List<Due> of(Told told) {
        if (told.periods().stream().anyMatch(period -> period.activeUntil() == null)) {
            return List.of();
        }
        return told.periods().stream()
                .map(Period::activeUntil)
                .max(Comparator.naturalOrder())
                .map(last -> Due.of(DueKind.TERM, null, "Name a %s lead, whose term ends".formatted(told.role()), last)
                        .of(told.organisation())
                        .by(told.role()))
                .stream()
                .toList();
    }
}
