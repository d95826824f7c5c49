package org.concordat.programme.maturity.sheet;

import java.util.UUID;

/**
 * Whose answers to which round.
 *
 * @param role {@code null} where the organisation answers for itself
 */
public record SheetOf(UUID round, UUID organisation, String role) {}
