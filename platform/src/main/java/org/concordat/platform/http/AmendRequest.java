package org.concordat.platform.http;

import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.DatedRequest;

/**
 * A request that amends some of a record's details, as a merge patch.
 *
 * @param <D> the details
 */
public interface AmendRequest<D> extends DatedRequest {

    /** The details that are, with what was sent in their place. */
    D applyTo(D present);

    /** @param ifMatch the header {@code If-Match}, as {@link ETags#expectedVersion} reads it */
    default Amendment<D> amendment(UUID id, String ifMatch) {
        return new Amendment<>(id, ETags.expectedVersion(ifMatch), this::applyTo, effective());
    }
}
