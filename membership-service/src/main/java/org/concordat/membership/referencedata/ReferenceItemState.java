package org.concordat.membership.referencedata;

import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A reference item as its history keeps it, and as the other services are told of it when they are. */
public record ReferenceItemState(
        UUID id,
        @Size(max = 50) String code,
        @Size(max = 100) String name) {

    public static ReferenceItemState of(ReferenceItem item) {
        return new ReferenceItemState(item.id(), item.code(), item.name());
    }
}
