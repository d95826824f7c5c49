package org.concordat.membership.people.network.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.people.network.NetworkSize;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a network grew. */
@Schema(name = "NetworkSizes")
public record NetworkSizesView(
        @Size(max = 242) @Schema(description = "At the end of each month, and on the last day asked for")
        List<Point> items) {

    /** The size on one day. */
    @Schema(name = "NetworkSize")
    public record Point(
            LocalDate asAt,

            @Schema(description = "Organisations that took part on the day")
            long size) {}

    static NetworkSizesView of(List<NetworkSize> sizes) {
        return new NetworkSizesView(
                sizes.stream().map(each -> new Point(each.day(), each.size())).toList());
    }
}
