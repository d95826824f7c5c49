package org.concordat.platform.id;

import java.util.UUID;

/**
 * The id of one kind of record, for methods that take several ids: a record such as {@code SeatId} with this one component,
 * so that two ids cannot change places. In a path and in the contract it is a UUID like any other.
 */
public interface Id {

    UUID value();
}
