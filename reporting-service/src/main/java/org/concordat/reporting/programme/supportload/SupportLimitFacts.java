package org.concordat.reporting.programme.supportload;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** How much support organisations say they can take; the last one stated before a quarter ends holds for it. */
@Singleton
public class SupportLimitFacts extends DatedFacts<SupportLimitFacts.Told, SupportLimitFacts.SupportLimit> {

    /** What programme tells of a limit. */
    public record Told(
            @NotNull UUID organisation,
            @NotNull Integer perQuarter,
            @NotNull LocalDate statedOn) {}

    /** Visits and offers in a quarter that an organisation can take, from the quarter of a day on. */
    public record SupportLimit(UUID organisation, LocalDate statedOn, int perQuarter) {}

    SupportLimitFacts() {
        super("support_limit", 1, "programme.support-limits", Told.class, SupportLimit.class);
    }

    @Override
    public List<SupportLimit> of(Told told) {
        return List.of(new SupportLimit(told.organisation(), told.statedOn(), told.perQuarter()));
    }
}
