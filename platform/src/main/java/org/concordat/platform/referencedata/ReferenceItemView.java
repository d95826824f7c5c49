package org.concordat.platform.referencedata;

import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item that has a code and a name only, as callers see it. */
@Schema(name = "ReferenceItem")
public record ReferenceItemView(
        UUID id,

        @Schema(maxLength = 50, examples = "SOME_KIND") String code,

        @Schema(maxLength = 100, examples = "Some kind") String name,

        long version)
        implements HasVersion {

    public static ReferenceItemView of(ReferenceItem item) {
        return new ReferenceItemView(item.id(), item.code(), item.name(), item.version());
    }
}
