package org.concordat.reporting.region.coverage;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** On which days an organisation has a lead in a role; never who it is. */
@Singleton
public class LeadFacts extends DatedFacts<LeadFacts.Told, LeadFacts.Lead> {

    /** What membership tells of an organisation and a role. */
    public record Told(@NotNull UUID organisation, @NotNull String role, List<@Valid Period> periods) {}

    /** Days on which somebody leads; open where nobody knows an end of it. */
    public record Period(LocalDate activeFrom, LocalDate activeUntil) {}

    /** That somebody leads on these days. */
    public record Lead(UUID organisation, String role, LocalDate activeFrom, LocalDate activeUntil) {}

    LeadFacts() {
        super("lead", 1, "membership.lead-coverage", Told.class, Lead.class);
    }

    @Override
    public List<Lead> of(Told told) {
        return told.periods() == null
                ? List.of()
                : told.periods().stream()
                        .map(period ->
                                new Lead(told.organisation(), told.role(), period.activeFrom(), period.activeUntil()))
                        .toList();
    }
}
