package org.concordat.membership.register.statistic;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure is about. */
@Embeddable
public record StatisticKey(
        UUID organisation,

        @Size(max = 50) @Schema(examples = "POPULATION", description = "Code of a statistic kind")
        String kind) {}
