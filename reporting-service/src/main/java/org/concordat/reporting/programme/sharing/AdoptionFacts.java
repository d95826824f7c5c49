package org.concordat.reporting.programme.sharing;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** Good practice that another organisation took over; what was withdrawn counts no longer. */
@Singleton
public class AdoptionFacts extends DatedFacts<AdoptionFacts.Told, AdoptionFacts.Adoption> {

    /** What programme tells of an adoption. */
    public record Told(
            @NotNull UUID organisation,
            @NotNull LocalDate adoptedOn,
            @NotNull String status) {}

    /** An adoption that holds. */
    public record Adoption(UUID organisation, FinancialYear financialYear) {}

    AdoptionFacts() {
        super("adoption", 2, "programme.adoptions", Told.class, Adoption.class);
    }

    @Override
    public List<Adoption> of(Told told) {
        return told.status().equals("RECORDED")
                ? List.of(new Adoption(told.organisation(), FinancialYear.containing(told.adoptedOn())))
                : List.of();
    }
}
