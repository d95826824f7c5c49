package org.concordat.funding.allocation.sharing;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a part of the region has of a plan, with what was released to it. */
public record PartAllocation(
        @Size(max = 50) @Schema(description = "Code of a sub-region, REGIONAL, or RESERVE for what is kept back")
        String part,

        Money amount) {

    public static List<PartAllocation> of(Holdings holdings) {
        return holdings.byPart().entrySet().stream()
                .map(held -> new PartAllocation(held.getKey(), held.getValue()))
                .toList();
    }
}
