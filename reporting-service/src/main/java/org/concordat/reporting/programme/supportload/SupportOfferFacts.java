package org.concordat.reporting.programme.supportload;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.time.Quarter;
import org.concordat.reporting.known.DatedFacts;

/** Support offered to one organisation alone; what is offered to all is nobody's load. */
@Singleton
public class SupportOfferFacts extends DatedFacts<SupportOfferFacts.Told, SupportOfferFacts.SupportOffer> {

    /** What programme tells of an offer; {@code offeredTo} is {@code null} for all. */
    public record Told(UUID offeredTo, @NotNull LocalDate validFrom) {}

    /**
     * An offer, in the quarter from a day of which it is valid.
     *
     * @param quarter from 1
     */
    public record SupportOffer(UUID organisation, FinancialYear financialYear, int quarter) {}

    SupportOfferFacts() {
        super("support_offer", 1, "programme.support-offers", Told.class, SupportOffer.class);
    }

    @Override
    public List<SupportOffer> of(Told told) {
        if (told.offeredTo() == null) {
            return List.of();
        }
        Quarter quarter = Quarter.containing(told.validFrom());
        return List.of(new SupportOffer(told.offeredTo(), quarter.year(), quarter.number()));
    }
}
