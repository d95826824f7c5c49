package org.concordat.platform.referencedata;

import jakarta.validation.constraints.Size;
import java.util.UUID;

/** An item that has a code and a name only, as its history and its events show it. */
public record ReferenceItemState(
        UUID id,
        @Size(max = 50) String code,
        @Size(max = 100) String name) {

    public static ReferenceItemState of(ReferenceItem item) {
        return new ReferenceItemState(item.id(), item.code(), item.name());
    }
}
