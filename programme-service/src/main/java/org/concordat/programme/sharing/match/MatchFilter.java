package org.concordat.programme.sharing.match;

import java.util.UUID;

/**
 * Which matches are asked for; {@code null} asks for all.
 *
 * @param organisation that is one of the two
 * @param boundary the only organisation whose matches the caller may see
 */
public record MatchFilter(UUID organisation, MatchStatus status, UUID boundary) {}
