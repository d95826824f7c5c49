package org.concordat.reporting.programme.deliverable;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What activities delivered and somebody entered with evidence; what was withdrawn counts no longer. */
@Singleton
public class DeliveryFacts extends DatedFacts<DeliveryFacts.Told, DeliveryFacts.Delivery> {

    /** What programme tells of one. */
    public record Told(
            @NotNull UUID activity,
            @NotNull String unit,
            @NotNull Integer number,
            @NotNull LocalDate deliveredOn,
            UUID organisation,
            String subRegion,
            LocalDate withdrawnOn) {}

    /** A delivery that counts. */
    public record Delivery(
            UUID activity,
            String unit,
            int howMany,
            UUID organisation,
            String subRegion,
            FinancialYear financialYear) {}

    DeliveryFacts() {
        super("delivery", 1, "programme.deliveries", Told.class, Delivery.class);
    }

    @Override
    public List<Delivery> of(Told told) {
        return told.withdrawnOn() != null
                ? List.of()
                : List.of(new Delivery(
                        told.activity(),
                        told.unit(),
                        told.number(),
                        told.organisation(),
                        told.subRegion(),
                        FinancialYear.containing(told.deliveredOn())));
    }
}
