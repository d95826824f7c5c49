package org.concordat.membership.register.reorganisation;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * An organisation that ends.
 *
 * @param successor the key of the one successor that takes over its projects, targets and awards; {@code null} when nobody
 *     follows
 * @param contactsMove whether its contacts go on as those of that successor
 */
@Embeddable
public record Predecessor(UUID organisation, String successor, boolean contactsMove) {}
