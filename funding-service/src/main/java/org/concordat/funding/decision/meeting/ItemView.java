package org.concordat.funding.decision.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of an agenda. */
@Schema(name = "AgendaItem")
public record ItemView(
        @JsonUnwrapped ItemState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    public static ItemView of(Item item) {
        return new ItemView(ItemState.of(item), item.version());
    }
}
