package org.concordat.membership.referencedata;

import java.util.UUID;

/** A reference item as its history keeps it, and as the other services are told of it when they are. */
public record ReferenceItemState(UUID id, String code, String name) {

    public static ReferenceItemState of(ReferenceItem item) {
        return new ReferenceItemState(item.id(), item.code(), item.name());
    }
}
